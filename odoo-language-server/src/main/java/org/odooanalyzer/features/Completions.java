package org.odooanalyzer.features;

import java.util.List;

/**
 * What may stand at a place.
 *
 * @param items by rank and label
 * @param isIncomplete whether there are more that further letters would bring
 */
public record Completions(List<CompletionItem> items, boolean isIncomplete) {
  /** Nothing. */
  public static final Completions NONE = new Completions(List.of(), false);

  public Completions {
    items = List.copyOf(items);
  }
}
