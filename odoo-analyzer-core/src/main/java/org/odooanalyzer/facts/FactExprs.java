package org.odooanalyzer.facts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.FactExpr.Collect.Clause;
import org.odooanalyzer.facts.FactExpr.Invocation.Argument;
import org.odooanalyzer.syntax.python.Comprehension;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.ExprVisitor;
import org.odooanalyzer.syntax.python.Keyword;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.UnaryOperator;

/** Turns an expression of a tree into its closed form. */
final class FactExprs implements ExprVisitor<FactExpr> {
  // A declaration that anyone wrote by hand is less deep than this.
  private static final int MAX_DEPTH = 200;

  private final StringPool strings;
  private final ExprLimits limits;
  private final Map<String, FactExpr> known;
  private int nodes;
  private int depth;

  private FactExprs(StringPool strings, ExprLimits limits, Map<String, FactExpr> known) {
    this.strings = strings;
    this.limits = limits;
    this.known = known;
  }

  /** The closed form of an expression. */
  static FactExpr of(Expr expression, StringPool strings, ExprLimits limits) {
    return new FactExprs(strings, limits, Map.of()).convert(expression);
  }

  /** The closed form of an expression in which some names are known to stand for others. */
  static FactExpr of(
      Expr expression, StringPool strings, ExprLimits limits, Map<String, FactExpr> known) {
    return new FactExprs(strings, limits, known).convert(expression);
  }

  /** The closed form of an expression that may be missing. */
  static @Nullable FactExpr ofNullable(
      @Nullable Expr expression, StringPool strings, ExprLimits limits) {
    return expression == null ? null : of(expression, strings, limits);
  }

  /** The closed forms of some expressions, which share one bound. */
  static List<FactExpr> all(List<Expr> expressions, StringPool strings, ExprLimits limits) {
    return new FactExprs(strings, limits, Map.of()).convertAll(expressions);
  }

  /** The closed forms of keyword arguments. */
  static List<Argument> arguments(List<Keyword> keywords, StringPool strings, ExprLimits limits) {
    return new FactExprs(strings, limits, Map.of()).arguments(List.of(), keywords);
  }

  private FactExpr convert(Expr expression) {
    nodes++;
    if (nodes > limits.nodes() || depth >= MAX_DEPTH) {
      return opaque(expression);
    }
    depth++;
    FactExpr converted = expression.accept(this);
    depth--;
    return converted;
  }

  private @Nullable FactExpr convertNullable(@Nullable Expr expression) {
    return expression == null ? null : convert(expression);
  }

  private List<FactExpr> convertAll(List<Expr> expressions) {
    FactExpr[] converted = new FactExpr[expressions.size()];
    for (int i = 0; i < converted.length; i++) {
      converted[i] = convert(expressions.get(i));
    }
    return List.of(converted);
  }

  private List<Argument> arguments(List<Expr> positional, List<Keyword> keywords) {
    Argument[] arguments = new Argument[positional.size() + keywords.size()];
    int count = 0;
    for (Expr argument : positional) {
      arguments[count++] = new Argument(null, convert(argument));
    }
    for (Keyword keyword : keywords) {
      String name = keyword.name();
      FactExpr value =
          "key".equals(name) && keyword.value() instanceof Expr.Lambda sorting
              ? lambda(sorting, true)
              : convert(keyword.value());
      arguments[count++] =
          name == null
              ? new Argument(null, new FactExpr.Spread(keyword.span(), value))
              : new Argument(strings.share(name), value);
    }
    return List.of(arguments);
  }

  private static FactExpr opaque(Node node) {
    return new FactExpr.Opaque(node.span());
  }

  private FactExpr display(Node node, FactExpr.Items.Kind kind, List<Expr> elements) {
    return elements.size() > limits.items()
        ? opaque(node)
        : new FactExpr.Items(node.span(), kind, convertAll(elements));
  }

  @Override
  public FactExpr visitName(Expr.Name name) {
    FactExpr meaning = known.get(name.id());
    return meaning != null ? meaning : new FactExpr.NameRef(name.span(), strings.share(name.id()));
  }

  @Override
  public FactExpr visitAttribute(Expr.Attribute attribute) {
    FactExpr base = convert(attribute.value());
    return new FactExpr.Member(attribute.span(), base, strings.share(attribute.name()));
  }

  @Override
  public FactExpr visitCall(Expr.Call call) {
    FactExpr function = convert(call.function());
    return new FactExpr.Invocation(
        call.span(), function, arguments(call.arguments(), call.keywords()));
  }

  @Override
  public FactExpr visitSubscript(Expr.Subscript subscript) {
    return new FactExpr.Index(
        subscript.span(), convert(subscript.value()), convert(subscript.index()));
  }

  @Override
  public FactExpr visitSlice(Expr.Slice slice) {
    return opaque(slice);
  }

  @Override
  public FactExpr visitString(Expr.StringLiteral string) {
    return string.bytes() || string.value().length() > limits.text()
        ? opaque(string)
        : new FactExpr.Text(string.span(), strings.share(string.value()));
  }

  @Override
  public FactExpr visitJoinedString(Expr.JoinedString string) {
    return string.template()
        ? opaque(string)
        : new FactExpr.Format(string.span(), convertAll(string.parts()));
  }

  @Override
  public FactExpr visitFormattedValue(Expr.FormattedValue value) {
    boolean plain =
        value.format() == null && (value.conversion() == 0 || value.conversion() == 's');
    return plain ? convert(value.value()) : opaque(value);
  }

  @Override
  public FactExpr visitNumber(Expr.NumberLiteral number) {
    return new FactExpr.Numeral(number.span(), strings.share(number.text()));
  }

  @Override
  public FactExpr visitConstant(Expr.Constant constant) {
    FactExpr.Word.Value value =
        switch (constant.word()) {
          case NONE -> FactExpr.Word.Value.NONE;
          case TRUE -> FactExpr.Word.Value.TRUE;
          case FALSE -> FactExpr.Word.Value.FALSE;
          case ELLIPSIS -> FactExpr.Word.Value.ELLIPSIS;
        };
    return new FactExpr.Word(constant.span(), value);
  }

  @Override
  public FactExpr visitList(Expr.ListExpr list) {
    return display(list, FactExpr.Items.Kind.LIST, list.elements());
  }

  @Override
  public FactExpr visitTuple(Expr.Tuple tuple) {
    return display(tuple, FactExpr.Items.Kind.TUPLE, tuple.elements());
  }

  @Override
  public FactExpr visitSet(Expr.SetExpr set) {
    return display(set, FactExpr.Items.Kind.SET, set.elements());
  }

  @Override
  public FactExpr visitDict(Expr.Dict dict) {
    int size = dict.entries().size();
    if (size > limits.items()) {
      return opaque(dict);
    }
    FactExpr.Mapping.Entry[] entries = new FactExpr.Mapping.Entry[size];
    for (int i = 0; i < size; i++) {
      Expr.Dict.Entry entry = dict.entries().get(i);
      FactExpr key = convertNullable(entry.key());
      entries[i] = new FactExpr.Mapping.Entry(key, convert(entry.value()));
    }
    return new FactExpr.Mapping(dict.span(), List.of(entries));
  }

  @Override
  public FactExpr visitComp(Expr.Comp comp) {
    FactExpr.Items.Kind kind =
        comp.result() == Expr.Comp.Result.SET ? FactExpr.Items.Kind.SET : FactExpr.Items.Kind.LIST;
    List<Clause> clauses = clauses(comp.generators());
    return new FactExpr.Collect(comp.span(), kind, null, convert(comp.element()), clauses);
  }

  @Override
  public FactExpr visitDictComp(Expr.DictComp comp) {
    FactExpr key = convert(comp.key());
    FactExpr value = convert(comp.value());
    List<Clause> clauses = clauses(comp.generators());
    return new FactExpr.Collect(comp.span(), FactExpr.Items.Kind.SET, key, value, clauses);
  }

  private List<Clause> clauses(List<Comprehension> generators) {
    Clause[] clauses = new Clause[generators.size()];
    for (int i = 0; i < clauses.length; i++) {
      Comprehension generator = generators.get(i);
      clauses[i] =
          new Clause(
              convert(generator.target()),
              convert(generator.iterable()),
              convertAll(generator.conditions()));
    }
    return List.of(clauses);
  }

  @Override
  public FactExpr visitLambda(Expr.Lambda lambda) {
    return lambda(lambda, limits.lambdas());
  }

  private FactExpr lambda(Expr.Lambda lambda, boolean isKept) {
    List<String> names =
        lambda.parameters().stream().map(parameter -> strings.share(parameter.name())).toList();
    FactExpr body = isKept ? convert(lambda.body()) : opaque(lambda.body());
    return new FactExpr.Function(lambda.span(), names, body);
  }

  @Override
  public FactExpr visitIfExp(Expr.IfExp ifExp) {
    return new FactExpr.Choice(
        ifExp.span(),
        convert(ifExp.condition()),
        convert(ifExp.then()),
        convert(ifExp.otherwise()));
  }

  @Override
  public FactExpr visitBinOp(Expr.BinOp binOp) {
    return new FactExpr.Operation(
        binOp.span(), binOp.operator().symbol(), convert(binOp.left()), convert(binOp.right()));
  }

  @Override
  public FactExpr visitUnaryOp(Expr.UnaryOp unaryOp) {
    boolean sign =
        unaryOp.operator() == UnaryOperator.MINUS || unaryOp.operator() == UnaryOperator.PLUS;
    if (sign && unaryOp.operand() instanceof Expr.NumberLiteral number) {
      String text = unaryOp.operator().symbol() + number.text();
      return new FactExpr.Numeral(unaryOp.span(), strings.share(text));
    }
    return unaryOp.operator() == UnaryOperator.NOT
        ? new FactExpr.Not(unaryOp.span(), convert(unaryOp.operand()))
        : opaque(unaryOp);
  }

  @Override
  public FactExpr visitBoolOp(Expr.BoolOp boolOp) {
    return new FactExpr.Logic(boolOp.span(), boolOp.isAnd(), convertAll(boolOp.operands()));
  }

  @Override
  public FactExpr visitCompare(Expr.Compare compare) {
    List<String> operators = compare.operators().stream().map(o -> o.symbol()).toList();
    return new FactExpr.Compare(compare.span(), operators, convertAll(compare.operands()));
  }

  @Override
  public FactExpr visitNamedExpr(Expr.NamedExpr namedExpr) {
    return convert(namedExpr.value());
  }

  @Override
  public FactExpr visitStarred(Expr.Starred starred) {
    return new FactExpr.Spread(starred.span(), convert(starred.value()));
  }

  @Override
  public FactExpr visitAwait(Expr.Await await) {
    return opaque(await);
  }

  @Override
  public FactExpr visitYield(Expr.Yield yield) {
    return opaque(yield);
  }

  @Override
  public FactExpr visitYieldFrom(Expr.YieldFrom yield) {
    return opaque(yield);
  }

  @Override
  public FactExpr visitBroken(Expr.Broken broken) {
    return opaque(broken);
  }
}
