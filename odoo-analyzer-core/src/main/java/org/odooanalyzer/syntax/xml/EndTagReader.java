package org.odooanalyzer.syntax.xml;

import org.odooanalyzer.syntax.ProblemList;

/** Reads end tags and closes the elements that they end. */
final class EndTagReader {
  private final String text;
  private final ProblemList problems;
  private final XmlNames names;
  private final OpenElements open;

  EndTagReader(String text, ProblemList problems, XmlNames names, OpenElements open) {
    this.text = text;
    this.problems = problems;
    this.names = names;
    this.open = open;
  }

  /** Reads the tag whose {@code </} is at an offset, and gives the offset behind it. */
  int read(int start) {
    int nameEnd = XmlCharacters.skipName(text, start + 2);
    XmlName name = names.at(start + 2, nameEnd);
    int close = XmlCharacters.skipSpace(text, nameEnd);
    boolean closed = text.startsWith(">", close);
    int end = closed ? close + 1 : recoveredEnd(nameEnd);
    if (name.open > 0) {
      if (!closed) {
        problems.add(start, end, "The end tag is written </" + name.text + ">");
      }
      open.end(name, start, end);
    } else if (open.isEmpty()) {
      problems.add(start, end, "No element is open here: remove the end tag");
    } else if (isHalfTyped(name, closed)) {
      XmlName meant = open.innermost();
      problems.add(start, end, "The end tag is written </" + meant.text + ">");
      open.end(meant, start, end);
    } else {
      String due = "</" + open.innermost().text + ">";
      problems.add(
          start, end, "No <" + name.text + "> is open here: remove the end tag, or write " + due);
    }
    return end;
  }

  /** Whether a tag is the beginning of the end tag that is due. */
  private boolean isHalfTyped(XmlName name, boolean closed) {
    return name.text.isEmpty() || (!closed && open.innermost().text.startsWith(name.text));
  }

  /** Behind a {@code >} in the same line, or behind the name if other markup comes first. */
  private int recoveredEnd(int nameEnd) {
    for (int at = nameEnd; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        break;
      }
    }
    return nameEnd;
  }
}
