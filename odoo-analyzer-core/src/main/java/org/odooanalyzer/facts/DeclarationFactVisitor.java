package org.odooanalyzer.facts;

/**
 * One method for each kind of declaration, so that a new kind breaks every place that has to know
 * it.
 *
 * @param <R> what a visit returns
 */
public interface DeclarationFactVisitor<R> {
  R visitImport(ImportFact fact);

  R visitClass(ClassFact fact);

  R visitFunction(FunctionFact fact);

  R visitValue(ValueFact fact);

  R visitEffect(EffectFact fact);
}
