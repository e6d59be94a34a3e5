package org.odooanalyzer.syntax.python.antlr;

import java.util.List;
import org.odooanalyzer.syntax.python.Comparison;
import org.odooanalyzer.syntax.python.Comprehension;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.ExprVisitor;

/** The part of {@link PythonDump} for expressions. */
final class ExprDump implements ExprVisitor<ExprDump> {
  private final PythonDump dump;

  ExprDump(PythonDump dump) {
    this.dump = dump;
  }

  static String word(Expr.Constant.Word word) {
    return switch (word) {
      case NONE -> "None";
      case TRUE -> "True";
      case FALSE -> "False";
      case ELLIPSIS -> "...";
    };
  }

  @Override
  public ExprDump visitName(Expr.Name n) {
    dump.emit("Name", n, n.id());
    return this;
  }

  @Override
  public ExprDump visitAttribute(Expr.Attribute n) {
    dump.emit("Attribute", n, n.name());
    dump.expr(n.value());
    return this;
  }

  @Override
  public ExprDump visitCall(Expr.Call n) {
    dump.emit("Call", n);
    dump.expr(n.function());
    dump.exprs(n.arguments());
    dump.keywords(n.keywords());
    return this;
  }

  @Override
  public ExprDump visitSubscript(Expr.Subscript n) {
    dump.emit("Subscript", n);
    dump.expr(n.value());
    dump.expr(n.index());
    return this;
  }

  @Override
  public ExprDump visitSlice(Expr.Slice n) {
    dump.emit("Slice", n);
    dump.expr(n.lower());
    dump.expr(n.upper());
    dump.expr(n.step());
    return this;
  }

  @Override
  public ExprDump visitString(Expr.StringLiteral n) {
    dump.emit(n.bytes() ? "Bytes" : "Str", n, PythonDump.digest(n.value()));
    return this;
  }

  @Override
  public ExprDump visitJoinedString(Expr.JoinedString n) {
    dump.emit(n.template() ? "TemplateStr" : "JoinedStr", n);
    dump.exprs(n.parts());
    return this;
  }

  @Override
  public ExprDump visitFormattedValue(Expr.FormattedValue n) {
    dump.emit("FormattedValue", n, n.conversion() == 0 ? '-' : n.conversion());
    dump.expr(n.value());
    dump.expr(n.format());
    return this;
  }

  @Override
  public ExprDump visitNumber(Expr.NumberLiteral n) {
    dump.emit("Number", n, n.text());
    return this;
  }

  @Override
  public ExprDump visitConstant(Expr.Constant n) {
    dump.emit("Constant", n, word(n.word()));
    return this;
  }

  @Override
  public ExprDump visitList(Expr.ListExpr n) {
    dump.emit("List", n);
    dump.exprs(n.elements());
    return this;
  }

  @Override
  public ExprDump visitTuple(Expr.Tuple n) {
    dump.emit("Tuple", n);
    dump.exprs(n.elements());
    return this;
  }

  @Override
  public ExprDump visitSet(Expr.SetExpr n) {
    dump.emit("Set", n);
    dump.exprs(n.elements());
    return this;
  }

  @Override
  public ExprDump visitDict(Expr.Dict n) {
    dump.emit("Dict", n);
    for (Expr.Dict.Entry entry : n.entries()) {
      dump.expr(entry.key());
      dump.expr(entry.value());
    }
    dump.line("]");
    return this;
  }

  @Override
  public ExprDump visitComp(Expr.Comp n) {
    dump.emit(
        switch (n.result()) {
          case LIST -> "ListComp";
          case SET -> "SetComp";
          case GENERATOR -> "GeneratorExp";
        },
        n);
    dump.expr(n.element());
    generators(n.generators());
    return this;
  }

  @Override
  public ExprDump visitDictComp(Expr.DictComp n) {
    dump.emit("DictComp", n);
    dump.expr(n.key());
    dump.expr(n.value());
    generators(n.generators());
    return this;
  }

  private void generators(List<Comprehension> generators) {
    dump.line("[");
    for (Comprehension generator : generators) {
      dump.line("comprehension " + (generator.isAsync() ? 1 : 0));
      dump.expr(generator.target());
      dump.expr(generator.iterable());
      dump.exprs(generator.conditions());
    }
    dump.line("]");
  }

  @Override
  public ExprDump visitLambda(Expr.Lambda n) {
    dump.emit("Lambda", n);
    dump.parameters(n.parameters());
    dump.expr(n.body());
    return this;
  }

  @Override
  public ExprDump visitIfExp(Expr.IfExp n) {
    dump.emit("IfExp", n);
    dump.expr(n.condition());
    dump.expr(n.then());
    dump.expr(n.otherwise());
    return this;
  }

  @Override
  public ExprDump visitBinOp(Expr.BinOp n) {
    dump.emit("BinOp", n, n.operator().symbol());
    dump.expr(n.left());
    dump.expr(n.right());
    return this;
  }

  @Override
  public ExprDump visitUnaryOp(Expr.UnaryOp n) {
    dump.emit("UnaryOp", n, n.operator().symbol());
    dump.expr(n.operand());
    return this;
  }

  @Override
  public ExprDump visitBoolOp(Expr.BoolOp n) {
    dump.emit("BoolOp", n, n.isAnd() ? "and" : "or");
    dump.exprs(n.operands());
    return this;
  }

  @Override
  public ExprDump visitCompare(Expr.Compare n) {
    dump.emit("Compare", n, n.operators().stream().map(Comparison::symbol).toArray());
    dump.exprs(n.operands());
    return this;
  }

  @Override
  public ExprDump visitNamedExpr(Expr.NamedExpr n) {
    dump.emit("NamedExpr", n);
    dump.expr(n.target());
    dump.expr(n.value());
    return this;
  }

  @Override
  public ExprDump visitStarred(Expr.Starred n) {
    dump.emit("Starred", n);
    dump.expr(n.value());
    return this;
  }

  @Override
  public ExprDump visitAwait(Expr.Await n) {
    dump.emit("Await", n);
    dump.expr(n.value());
    return this;
  }

  @Override
  public ExprDump visitYield(Expr.Yield n) {
    dump.emit("Yield", n);
    dump.expr(n.value());
    return this;
  }

  @Override
  public ExprDump visitYieldFrom(Expr.YieldFrom n) {
    dump.emit("YieldFrom", n);
    dump.expr(n.value());
    return this;
  }

  @Override
  public ExprDump visitBroken(Expr.Broken n) {
    dump.emit("Broken", n);
    dump.exprs(n.parts());
    return this;
  }
}
