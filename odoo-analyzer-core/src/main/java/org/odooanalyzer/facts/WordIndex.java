package org.odooanalyzer.facts;

import java.util.Arrays;
import org.odooanalyzer.syntax.python.Node;

/**
 * Where a word occurs in a text, so that the trees of most functions need not be searched for it.
 */
final class WordIndex {
  private final int[] places;

  WordIndex(String text, String word) {
    int[] found = new int[16];
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at;
    }
    places = Arrays.copyOf(found, count);
  }

  /** Whether the word occurs in the text of a node, be it in a comment. */
  boolean occursIn(Node node) {
    int index = Arrays.binarySearch(places, node.start());
    int next = index >= 0 ? index : -index - 1;
    return next < places.length && places[next] < node.end();
  }
}
