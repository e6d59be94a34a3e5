package org.odooanalyzer.features.editor;

import java.util.ArrayList;
import java.util.List;

/** The markdown of a hover while it is written. */
final class HoverBlock {
  private final String head;
  private final List<String> parts = new ArrayList<>();

  /**
   * A hover.
   *
   * @param tag what kind of thing it is about
   * @param code its name and type
   */
  HoverBlock(String tag, String code) {
    this.head = "```python\n(" + tag + ") " + code.replace("```", "'''") + "\n```";
  }

  /** Adds a paragraph; an empty one is left out. */
  HoverBlock paragraph(String text) {
    if (!text.isBlank()) {
      parts.add(text.strip());
    }
    return this;
  }

  /** Adds a list; an empty one is left out. */
  HoverBlock list(List<String> items) {
    return paragraph(String.join("\n", items.stream().map(item -> "- " + item).toList()));
  }

  /** Names as code, with commas between them. */
  static String codes(Iterable<String> names) {
    List<String> codes = new ArrayList<>();
    names.forEach(name -> codes.add("`" + name + "`"));
    return String.join(", ", codes);
  }

  @Override
  public String toString() {
    return parts.isEmpty() ? head : head + "\n\n" + String.join("\n\n", parts);
  }
}
