package org.odooanalyzer.syntax.xml;

/**
 * Finds the next place of a few characters. It remembers the place found last, so that a reader
 * which asks again and again while it goes on through the text costs linear time.
 */
final class Lookahead {
  private final String text;
  private final String wanted;
  private int askedFrom;
  private int found = -2;

  Lookahead(String text, String wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  /** The first place at or behind an offset; -1 if there is none. */
  int next(int from) {
    boolean known = found != -2 && from >= askedFrom && (found == -1 || found >= from);
    if (!known) {
      askedFrom = from;
      found = text.indexOf(wanted, from);
    }
    return found;
  }
}
