package org.odooanalyzer.facts;

import java.util.List;

/** An element of a data file of which the attributes say all that others need. */
public record TagFact(
    Kind kind, int start, int end, boolean noUpdate, List<MarkupAttribute> attributes)
    implements DataFact {
  /** The elements; Odoo 14 still knows {@code report} and {@code act_window}. */
  public enum Kind {
    DELETE,
    FUNCTION,
    REPORT,
    ACT_WINDOW,
    ASSET
  }

  public TagFact {
    attributes = List.copyOf(attributes);
  }

  @Override
  public <R> R accept(DataFactVisitor<R> visitor) {
    return visitor.visitTag(this);
  }
}
