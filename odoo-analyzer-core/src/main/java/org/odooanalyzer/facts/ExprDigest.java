package org.odooanalyzer.facts;

/** Feeds an expression to a digest, without its place. */
record ExprDigest(DigestWriter writer) implements FactExprVisitor<DigestWriter> {
  @Override
  public DigestWriter visitText(FactExpr.Text text) {
    return writer.word("text").word(text.value());
  }

  @Override
  public DigestWriter visitNumeral(FactExpr.Numeral numeral) {
    return writer.word("number").word(numeral.text());
  }

  @Override
  public DigestWriter visitWord(FactExpr.Word word) {
    return writer.word("word").word(word.value().name());
  }

  @Override
  public DigestWriter visitNameRef(FactExpr.NameRef name) {
    return writer.word("name").word(name.name());
  }

  @Override
  public DigestWriter visitMember(FactExpr.Member member) {
    return writer.word("member").expression(member.base()).word(member.name());
  }

  @Override
  public DigestWriter visitInvocation(FactExpr.Invocation invocation) {
    return writer.word("call").expression(invocation.function()).arguments(invocation.arguments());
  }

  @Override
  public DigestWriter visitItems(FactExpr.Items items) {
    return writer.word("items").word(items.kind().name()).expressions(items.items());
  }

  @Override
  public DigestWriter visitMapping(FactExpr.Mapping mapping) {
    writer.word("mapping").number(mapping.entries().size());
    for (FactExpr.Mapping.Entry entry : mapping.entries()) {
      writer.expression(entry.key()).expression(entry.value());
    }
    return writer;
  }

  @Override
  public DigestWriter visitOperation(FactExpr.Operation operation) {
    return writer
        .word("operation")
        .word(operation.operator())
        .expression(operation.left())
        .expression(operation.right());
  }

  @Override
  public DigestWriter visitChoice(FactExpr.Choice choice) {
    return writer
        .word("choice")
        .expression(choice.condition())
        .expression(choice.then())
        .expression(choice.otherwise());
  }

  @Override
  public DigestWriter visitLogic(FactExpr.Logic logic) {
    return writer.word("logic").flag(logic.isAnd()).expressions(logic.operands());
  }

  @Override
  public DigestWriter visitNot(FactExpr.Not not) {
    return writer.word("not").expression(not.operand());
  }

  @Override
  public DigestWriter visitFormat(FactExpr.Format format) {
    return writer.word("format").expressions(format.parts());
  }

  @Override
  public DigestWriter visitIndex(FactExpr.Index index) {
    return writer.word("index").expression(index.base()).expression(index.index());
  }

  @Override
  public DigestWriter visitSpread(FactExpr.Spread spread) {
    return writer.word("spread").expression(spread.value());
  }

  @Override
  public DigestWriter visitCompare(FactExpr.Compare compare) {
    writer.word("compare").expressions(compare.operands());
    compare.operators().forEach(writer::word);
    return writer;
  }

  @Override
  public DigestWriter visitCollect(FactExpr.Collect collect) {
    writer.word("collect").word(collect.kind().name());
    writer.expression(collect.key()).expression(collect.element());
    writer.number(collect.clauses().size());
    for (FactExpr.Collect.Clause clause : collect.clauses()) {
      writer.expression(clause.target()).expression(clause.iterable());
      writer.expressions(clause.conditions());
    }
    return writer;
  }

  @Override
  public DigestWriter visitFunction(FactExpr.Function function) {
    writer.word("function").number(function.parameters().size());
    function.parameters().forEach(writer::word);
    return writer.expression(function.body());
  }

  @Override
  public DigestWriter visitOpaque(FactExpr.Opaque opaque) {
    return writer.word("opaque");
  }
}
