package org.odooanalyzer.facts;

/**
 * One method for each kind of data element, so that a new kind breaks every place that has to know
 * it.
 *
 * @param <R> what a visit returns
 */
public interface DataFactVisitor<R> {
  R visitRecord(RecordFact fact);

  R visitTemplate(TemplateFact fact);

  R visitMenu(MenuFact fact);

  R visitTag(TagFact fact);
}
