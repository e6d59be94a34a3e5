package org.odooanalyzer.symbols;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.ExprVisitor;
import org.odooanalyzer.syntax.python.Node;

/** Tells the children of an expression. */
record ExprChildren(Consumer<Node> visit) implements ExprVisitor<ExprChildren> {
  private ExprChildren tell(Node... nodes) {
    for (Node node : nodes) {
      visit.accept(node);
    }
    return this;
  }

  private ExprChildren tell(List<? extends Node> nodes) {
    Children.all(nodes, visit);
    return this;
  }

  private ExprChildren tellPresent(@Nullable Node node) {
    Children.one(node, visit);
    return this;
  }

  @Override
  public ExprChildren visitName(Expr.Name name) {
    return this;
  }

  @Override
  public ExprChildren visitAttribute(Expr.Attribute attribute) {
    return tell(attribute.value());
  }

  @Override
  public ExprChildren visitCall(Expr.Call call) {
    visit.accept(call.function());
    tell(call.arguments());
    return tell(call.keywords());
  }

  @Override
  public ExprChildren visitSubscript(Expr.Subscript subscript) {
    return tell(subscript.value(), subscript.index());
  }

  @Override
  public ExprChildren visitSlice(Expr.Slice slice) {
    tellPresent(slice.lower());
    tellPresent(slice.upper());
    return tellPresent(slice.step());
  }

  @Override
  public ExprChildren visitString(Expr.StringLiteral string) {
    return this;
  }

  @Override
  public ExprChildren visitJoinedString(Expr.JoinedString string) {
    return tell(string.parts());
  }

  @Override
  public ExprChildren visitFormattedValue(Expr.FormattedValue value) {
    visit.accept(value.value());
    return tellPresent(value.format());
  }

  @Override
  public ExprChildren visitNumber(Expr.NumberLiteral number) {
    return this;
  }

  @Override
  public ExprChildren visitConstant(Expr.Constant constant) {
    return this;
  }

  @Override
  public ExprChildren visitList(Expr.ListExpr list) {
    return tell(list.elements());
  }

  @Override
  public ExprChildren visitTuple(Expr.Tuple tuple) {
    return tell(tuple.elements());
  }

  @Override
  public ExprChildren visitSet(Expr.SetExpr set) {
    return tell(set.elements());
  }

  @Override
  public ExprChildren visitDict(Expr.Dict dict) {
    for (Expr.Dict.Entry entry : dict.entries()) {
      tellPresent(entry.key());
      visit.accept(entry.value());
    }
    return this;
  }

  @Override
  public ExprChildren visitComp(Expr.Comp comp) {
    visit.accept(comp.element());
    return tell(comp.generators());
  }

  @Override
  public ExprChildren visitDictComp(Expr.DictComp comp) {
    tell(comp.key(), comp.value());
    return tell(comp.generators());
  }

  @Override
  public ExprChildren visitLambda(Expr.Lambda lambda) {
    tell(lambda.parameters());
    return tell(lambda.body());
  }

  @Override
  public ExprChildren visitIfExp(Expr.IfExp ifExp) {
    return tell(ifExp.then(), ifExp.condition(), ifExp.otherwise());
  }

  @Override
  public ExprChildren visitBinOp(Expr.BinOp binOp) {
    return tell(binOp.left(), binOp.right());
  }

  @Override
  public ExprChildren visitUnaryOp(Expr.UnaryOp unaryOp) {
    return tell(unaryOp.operand());
  }

  @Override
  public ExprChildren visitBoolOp(Expr.BoolOp boolOp) {
    return tell(boolOp.operands());
  }

  @Override
  public ExprChildren visitCompare(Expr.Compare compare) {
    return tell(compare.operands());
  }

  @Override
  public ExprChildren visitNamedExpr(Expr.NamedExpr namedExpr) {
    return tell(namedExpr.target(), namedExpr.value());
  }

  @Override
  public ExprChildren visitStarred(Expr.Starred starred) {
    return tell(starred.value());
  }

  @Override
  public ExprChildren visitAwait(Expr.Await await) {
    return tell(await.value());
  }

  @Override
  public ExprChildren visitYield(Expr.Yield yield) {
    return tellPresent(yield.value());
  }

  @Override
  public ExprChildren visitYieldFrom(Expr.YieldFrom yield) {
    return tell(yield.value());
  }

  @Override
  public ExprChildren visitBroken(Expr.Broken broken) {
    return tell(broken.parts());
  }
}
