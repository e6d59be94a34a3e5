package org.odooanalyzer.cli.editor;

import java.util.ArrayList;
import java.util.List;

/**
 * A place of a file, and what is right to be answered there.
 *
 * @param title what it is about
 * @param file the end of the path of the file; may be empty when the workspace is asked
 * @param after a text of the file behind which the place is looked for; may be empty
 * @param at a piece of one line, unique there, with {@value #CURSOR} in it
 * @param expected what is answered, in the order of its file
 */
record GoldenRequest(
    String title, String file, String after, String at, List<Expectation> expected) {
  static final String CURSOR = "¦";

  GoldenRequest {
    expected = List.copyOf(expected);
  }

  /**
   * One line of what is expected.
   *
   * @param key what is asked, such as {@code def}
   * @param needsSources whether it can be answered only where the sources are on the disk
   * @param text what has to be answered
   */
  record Expectation(String key, boolean needsSources, String text) {}

  /** The texts that are expected of a request. */
  List<String> texts(String key, boolean hasSources) {
    List<String> texts = new ArrayList<>();
    for (Expectation one : expected) {
      if (one.key().equals(key) && (hasSources || !one.needsSources())) {
        texts.add(one.text());
      }
    }
    return texts;
  }

  /** The offset of the cursor in a text. */
  int offset(String text) {
    int from = Math.max(0, text.indexOf(after));
    String piece = at.replace(CURSOR, "");
    int start = text.indexOf(piece, from);
    boolean isUnique = !after.isEmpty() || text.indexOf(piece, start + 1) < 0;
    if (start < 0 || !isUnique || !text.contains(after)) {
      throw new IllegalStateException(
          title + ": " + (start < 0 ? "not in " : "not unique in ") + file + ": " + piece);
    }
    return start + at.indexOf(CURSOR);
  }
}
