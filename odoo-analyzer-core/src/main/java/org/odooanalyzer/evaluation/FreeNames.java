package org.odooanalyzer.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FactExprVisitor;

/** Gathers the names that an expression asks for. */
final class FreeNames implements FactExprVisitor<FreeNames> {
  private final Set<String> names = new LinkedHashSet<>();

  private FreeNames() {}

  static Set<String> of(FactExpr expression) {
    FreeNames found = new FreeNames();
    found.visit(expression);
    return found.names;
  }

  private void visit(FactExpr expression) {
    expression.accept(this);
  }

  private void visitAll(List<FactExpr> expressions) {
    expressions.forEach(this::visit);
  }

  @Override
  public FreeNames visitNameRef(FactExpr.NameRef name) {
    names.add(name.name());
    return this;
  }

  @Override
  public FreeNames visitMember(FactExpr.Member member) {
    visit(member.base());
    return this;
  }

  @Override
  public FreeNames visitInvocation(FactExpr.Invocation invocation) {
    visit(invocation.function());
    invocation.arguments().forEach(argument -> visit(argument.value()));
    return this;
  }

  @Override
  public FreeNames visitItems(FactExpr.Items items) {
    visitAll(items.items());
    return this;
  }

  @Override
  public FreeNames visitMapping(FactExpr.Mapping mapping) {
    for (FactExpr.Mapping.Entry entry : mapping.entries()) {
      if (entry.key() != null) {
        visit(entry.key());
      }
      visit(entry.value());
    }
    return this;
  }

  @Override
  public FreeNames visitOperation(FactExpr.Operation operation) {
    visit(operation.left());
    visit(operation.right());
    return this;
  }

  @Override
  public FreeNames visitChoice(FactExpr.Choice choice) {
    visitAll(List.of(choice.condition(), choice.then(), choice.otherwise()));
    return this;
  }

  @Override
  public FreeNames visitLogic(FactExpr.Logic logic) {
    visitAll(logic.operands());
    return this;
  }

  @Override
  public FreeNames visitNot(FactExpr.Not not) {
    visit(not.operand());
    return this;
  }

  @Override
  public FreeNames visitFormat(FactExpr.Format format) {
    visitAll(format.parts());
    return this;
  }

  @Override
  public FreeNames visitIndex(FactExpr.Index index) {
    visit(index.base());
    visit(index.index());
    return this;
  }

  @Override
  public FreeNames visitSpread(FactExpr.Spread spread) {
    visit(spread.value());
    return this;
  }

  @Override
  public FreeNames visitCompare(FactExpr.Compare compare) {
    visitAll(compare.operands());
    return this;
  }

  @Override
  public FreeNames visitCollect(FactExpr.Collect collect) {
    if (collect.key() != null) {
      visit(collect.key());
    }
    visit(collect.element());
    for (FactExpr.Collect.Clause clause : collect.clauses()) {
      visit(clause.iterable());
      visitAll(clause.conditions());
    }
    return this;
  }

  @Override
  public FreeNames visitFunction(FactExpr.Function function) {
    visit(function.body());
    return this;
  }

  @Override
  public FreeNames visitText(FactExpr.Text text) {
    return this;
  }

  @Override
  public FreeNames visitNumeral(FactExpr.Numeral numeral) {
    return this;
  }

  @Override
  public FreeNames visitWord(FactExpr.Word word) {
    return this;
  }

  @Override
  public FreeNames visitOpaque(FactExpr.Opaque opaque) {
    return this;
  }
}
