package org.odooanalyzer.facts;

/**
 * One method for each kind of expression, so that a new kind breaks every place that has to know
 * it.
 *
 * @param <R> what a visit returns
 */
public interface FactExprVisitor<R> {
  R visitText(FactExpr.Text text);

  R visitNumeral(FactExpr.Numeral numeral);

  R visitWord(FactExpr.Word word);

  R visitNameRef(FactExpr.NameRef name);

  R visitMember(FactExpr.Member member);

  R visitInvocation(FactExpr.Invocation invocation);

  R visitItems(FactExpr.Items items);

  R visitMapping(FactExpr.Mapping mapping);

  R visitOperation(FactExpr.Operation operation);

  R visitChoice(FactExpr.Choice choice);

  R visitLogic(FactExpr.Logic logic);

  R visitNot(FactExpr.Not not);

  R visitFormat(FactExpr.Format format);

  R visitIndex(FactExpr.Index index);

  R visitSpread(FactExpr.Spread spread);

  R visitCompare(FactExpr.Compare compare);

  R visitCollect(FactExpr.Collect collect);

  R visitFunction(FactExpr.Function function);

  R visitOpaque(FactExpr.Opaque opaque);
}
