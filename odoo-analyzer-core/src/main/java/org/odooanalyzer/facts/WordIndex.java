package org.odooanalyzer.facts;

import java.util.Arrays;
import org.odooanalyzer.syntax.python.Node;

/**
 * Where {@code yield} and {@code super} occur in a text, so that the trees of most functions need
 * not be searched for them. One pass finds both, by Horspool's algorithm: the character at the end
 * of a window of five tells how far the window may move.
 */
final class WordIndex {
  private static final int LENGTH = 5;
  private static final String[] WORDS = {"yield", "super"};

  private int[] yields = new int[8];
  private int[] supers = new int[8];
  private int yieldCount;
  private int superCount;

  WordIndex(String text) {
    byte[] moves = moves();
    int end = LENGTH - 1;
    int length = text.length();
    while (end < length) {
      char last = text.charAt(end);
      if (last == 'd' && text.startsWith("yield", end - LENGTH + 1)) {
        yields = with(yields, yieldCount++, end - LENGTH + 1);
      } else if (last == 'r' && text.startsWith("super", end - LENGTH + 1)) {
        supers = with(supers, superCount++, end - LENGTH + 1);
      }
      end += last < moves.length ? moves[last] : LENGTH;
    }
  }

  private static byte[] moves() {
    byte[] moves = new byte[128];
    Arrays.fill(moves, (byte) LENGTH);
    for (String word : WORDS) {
      for (int i = 0; i < LENGTH - 1; i++) {
        char c = word.charAt(i);
        moves[c] = (byte) Math.min(moves[c], LENGTH - 1 - i);
      }
    }
    return moves;
  }

  private static int[] with(int[] places, int count, int place) {
    int[] grown = count < places.length ? places : Arrays.copyOf(places, count * 2);
    grown[count] = place;
    return grown;
  }

  /** Whether {@code yield} occurs in the text of a node, be it in a comment. */
  boolean mayYield(Node node) {
    return occursIn(yields, yieldCount, node);
  }

  /** Whether {@code super} occurs in the text of a node, be it in a comment. */
  boolean mayCallSuper(Node node) {
    return occursIn(supers, superCount, node);
  }

  private static boolean occursIn(int[] places, int count, Node node) {
    int index = Arrays.binarySearch(places, 0, count, node.start());
    int next = index >= 0 ? index : -index - 1;
    return next < count && places[next] < node.end();
  }
}
