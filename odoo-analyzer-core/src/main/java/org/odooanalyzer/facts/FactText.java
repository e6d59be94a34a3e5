package org.odooanalyzer.facts;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a closed form as the Python that it stands for; what is not kept is {@code …}. */
enum FactText implements FactExprVisitor<String> {
  VISITOR;

  /** The text of an expression. */
  static String of(FactExpr expression) {
    return expression.accept(VISITOR);
  }

  private static <T> String join(Collection<T> items, Function<T, String> text) {
    return items.stream().map(text).collect(Collectors.joining(", "));
  }

  private static String join(Collection<FactExpr> items) {
    return join(items, FactText::of);
  }

  /** An argument of a call. */
  static String of(FactExpr.Invocation.Argument argument) {
    if (argument.name() != null) {
      return argument.name() + "=" + of(argument.value());
    }
    return of(argument.value());
  }

  @Override
  public String visitText(FactExpr.Text text) {
    String escaped = text.value().replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n");
    return "'" + escaped + "'";
  }

  @Override
  public String visitNumeral(FactExpr.Numeral numeral) {
    return numeral.text();
  }

  @Override
  public String visitWord(FactExpr.Word word) {
    return switch (word.value()) {
      case NONE -> "None";
      case TRUE -> "True";
      case FALSE -> "False";
      case ELLIPSIS -> "...";
    };
  }

  @Override
  public String visitNameRef(FactExpr.NameRef name) {
    return name.name();
  }

  @Override
  public String visitMember(FactExpr.Member member) {
    return of(member.base()) + "." + member.name();
  }

  @Override
  public String visitInvocation(FactExpr.Invocation invocation) {
    return of(invocation.function()) + "(" + join(invocation.arguments(), FactText::of) + ")";
  }

  @Override
  public String visitItems(FactExpr.Items items) {
    return switch (items.kind()) {
      case LIST -> "[" + join(items.items()) + "]";
      case TUPLE -> "(" + join(items.items()) + (items.items().size() == 1 ? ",)" : ")");
      case SET -> "{" + join(items.items()) + "}";
    };
  }

  @Override
  public String visitMapping(FactExpr.Mapping mapping) {
    return "{" + join(mapping.entries(), FactText::entry) + "}";
  }

  private static String entry(FactExpr.Mapping.Entry entry) {
    FactExpr key = entry.key();
    return key == null ? "**" + of(entry.value()) : of(key) + ": " + of(entry.value());
  }

  @Override
  public String visitOperation(FactExpr.Operation operation) {
    return "("
        + of(operation.left())
        + " "
        + operation.operator()
        + " "
        + of(operation.right())
        + ")";
  }

  @Override
  public String visitChoice(FactExpr.Choice choice) {
    return "("
        + of(choice.then())
        + " if "
        + of(choice.condition())
        + " else "
        + of(choice.otherwise())
        + ")";
  }

  @Override
  public String visitLogic(FactExpr.Logic logic) {
    String operator = logic.isAnd() ? " and " : " or ";
    return logic.operands().stream()
        .map(FactText::of)
        .collect(Collectors.joining(operator, "(", ")"));
  }

  @Override
  public String visitNot(FactExpr.Not not) {
    return "(not " + of(not.operand()) + ")";
  }

  @Override
  public String visitFormat(FactExpr.Format format) {
    return format.parts().stream()
        .map(part -> part instanceof FactExpr.Text text ? text.value() : "{" + of(part) + "}")
        .collect(Collectors.joining("", "f'", "'"));
  }

  @Override
  public String visitIndex(FactExpr.Index index) {
    return of(index.base()) + "[" + of(index.index()) + "]";
  }

  @Override
  public String visitSpread(FactExpr.Spread spread) {
    return "*" + of(spread.value());
  }

  @Override
  public String visitCompare(FactExpr.Compare compare) {
    StringBuilder text = new StringBuilder("(").append(of(compare.operands().get(0)));
    for (int i = 0; i < compare.operators().size(); i++) {
      text.append(' ').append(compare.operators().get(i)).append(' ');
      text.append(of(compare.operands().get(i + 1)));
    }
    return text.append(')').toString();
  }

  @Override
  public String visitCollect(FactExpr.Collect collect) {
    StringBuilder text = new StringBuilder();
    FactExpr key = collect.key();
    text.append(key == null ? "" : of(key) + ": ").append(of(collect.element()));
    for (FactExpr.Collect.Clause clause : collect.clauses()) {
      text.append(" for ").append(of(clause.target()));
      text.append(" in ").append(of(clause.iterable()));
      clause.conditions().forEach(condition -> text.append(" if ").append(of(condition)));
    }
    return collect.kind().name().toLowerCase(Locale.ROOT) + "[" + text + "]";
  }

  @Override
  public String visitFunction(FactExpr.Function function) {
    return "(lambda " + String.join(", ", function.parameters()) + ": " + of(function.body()) + ")";
  }

  @Override
  public String visitOpaque(FactExpr.Opaque opaque) {
    return "…";
  }
}
