package org.odooanalyzer.features;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.Span;

/**
 * Something that may stand at a place.
 *
 * @param label what the list shows, and what is inserted
 * @param detail a type or origin, shown beside; may be empty
 * @param replaced what of the text it takes the place of; it ends at the cursor or behind it
 * @param rank what is likely comes first: 0 before 1, at most 9; by label within a rank
 * @param entity what documentation is about; absent for keywords and the like
 */
public record CompletionItem(
    String label, Kind kind, String detail, Span replaced, int rank, @Nullable Entity entity) {
  /** What it is, for its icon. */
  public enum Kind {
    MODEL,
    FIELD,
    METHOD,
    FUNCTION,
    CLASS,
    VARIABLE,
    PROPERTY,
    MODULE,
    RECORD,
    ADDON,
    FILE,
    KEYWORD,
    VALUE
  }
}
