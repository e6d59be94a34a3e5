package org.odooanalyzer.syntax.python;

/**
 * One method for each kind of expression, so that a new kind breaks every place that has to know
 * it.
 *
 * @param <R> what a visit returns
 */
public interface ExprVisitor<R> {
  R visitName(Expr.Name name);

  R visitAttribute(Expr.Attribute attribute);

  R visitCall(Expr.Call call);

  R visitSubscript(Expr.Subscript subscript);

  R visitSlice(Expr.Slice slice);

  R visitString(Expr.StringLiteral string);

  R visitJoinedString(Expr.JoinedString string);

  R visitFormattedValue(Expr.FormattedValue value);

  R visitNumber(Expr.NumberLiteral number);

  R visitConstant(Expr.Constant constant);

  R visitList(Expr.ListExpr list);

  R visitTuple(Expr.Tuple tuple);

  R visitSet(Expr.SetExpr set);

  R visitDict(Expr.Dict dict);

  R visitComp(Expr.Comp comp);

  R visitDictComp(Expr.DictComp comp);

  R visitLambda(Expr.Lambda lambda);

  R visitIfExp(Expr.IfExp ifExp);

  R visitBinOp(Expr.BinOp binOp);

  R visitUnaryOp(Expr.UnaryOp unaryOp);

  R visitBoolOp(Expr.BoolOp boolOp);

  R visitCompare(Expr.Compare compare);

  R visitNamedExpr(Expr.NamedExpr namedExpr);

  R visitStarred(Expr.Starred starred);

  R visitAwait(Expr.Await await);

  R visitYield(Expr.Yield yield);

  R visitYieldFrom(Expr.YieldFrom yield);

  R visitBroken(Expr.Broken broken);
}
