package org.odooanalyzer.facts;

import java.util.Optional;

/** An element of a data file that makes, changes or deletes records. */
public sealed interface DataFact extends Attributed
    permits RecordFact, TemplateFact, MenuFact, TagFact {
  /** Whether it stands under {@code noupdate}. */
  boolean noUpdate();

  /** Its XML id as written: a name of its own addon, or {@code addon.name}. */
  default Optional<MarkupAttribute> id() {
    return attribute("id").filter(id -> !id.value().isEmpty());
  }

  /** Calls the method of the visitor for this kind of element. */
  <R> R accept(DataFactVisitor<R> visitor);
}
