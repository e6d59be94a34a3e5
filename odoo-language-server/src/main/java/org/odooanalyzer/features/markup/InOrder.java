package org.odooanalyzer.features.markup;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Finds pieces of a text that come one after another: a table may have many thousand rows. */
final class InOrder {
  private InOrder() {}

  /**
   * The first piece that ends at an offset or behind it.
   *
   * @param end where a piece ends
   */
  static <T> Optional<T> endingFrom(List<T> pieces, int offset, ToIntFunction<T> end) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end.applyAsInt(pieces.get(middle)) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < pieces.size() ? Optional.of(pieces.get(low)) : Optional.empty();
  }
}
