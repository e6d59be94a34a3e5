package org.odooanalyzer.syntax.xml;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.syntax.ProblemList;
import org.odooanalyzer.syntax.xml.StartTag.Ending;

/** Reads start tags, half-typed ones too: such a tag ends where the next markup begins. */
final class StartTagReader {
  private final String text;
  private final ProblemList problems;
  private final XmlNames names;
  private final AttributeValueReader values;
  private final List<XmlName> attributeNames = new ArrayList<>();
  private final List<XmlAttribute> attributes = new ArrayList<>();
  private int tags;
  private boolean hasNamespaces;

  StartTagReader(String text, ProblemList problems, XmlNames names, XmlValues values) {
    this.text = text;
    this.problems = problems;
    this.names = names;
    this.values = new AttributeValueReader(text, problems, values);
  }

  /** The tag whose {@code <} is at an offset and whose name follows. */
  StartTag read(int start) {
    tags++;
    attributeNames.clear();
    attributes.clear();
    int nameEnd = XmlCharacters.skipName(text, start + 1);
    XmlName name = names.at(start + 1, nameEnd);
    hasNamespaces = name.colon >= 0;
    int at = nameEnd;
    while (true) {
      int next = XmlCharacters.skipSpace(text, at);
      char c = next < text.length() ? text.charAt(next) : '<';
      if (c == '>') {
        return tag(start, next + 1, name, Ending.OPEN);
      } else if (c == '<') {
        problems.add(start, at, "The tag <" + name.text + " is not closed: add > or />");
        return tag(start, at, name, Ending.MISSING);
      } else if (c == '/') {
        int end = XmlCharacters.skipSpace(text, next + 1);
        if (text.startsWith(">", end)) {
          reportBlank(next, end);
          return tag(start, end + 1, name, Ending.EMPTY);
        }
        problems.add(next, next + 1, "A / stands only before the > of a tag: remove it");
        at = next + 1;
      } else if (XmlCharacters.startsName(text, next)) {
        at = attribute(next, next == at);
      } else {
        at = skipForeign(next);
      }
    }
  }

  private void reportBlank(int slash, int end) {
    if (end > slash + 1) {
      problems.add(slash, end + 1, "No white space is allowed between / and >");
    }
  }

  private StartTag tag(int start, int end, XmlName name, Ending ending) {
    return new StartTag(
        start, end, name, attributeNames, List.copyOf(attributes), hasNamespaces, ending);
  }

  private int attribute(int start, boolean glued) {
    int nameEnd = XmlCharacters.skipName(text, start);
    XmlName name = names.at(start, nameEnd);
    if (glued) {
      problems.add(start, nameEnd, "White space is missing before " + name.text);
    }
    if (name.lastTag == tags) {
      problems.add(start, nameEnd, "The attribute " + name.text + " is given twice: remove one");
    }
    name.lastTag = tags;
    hasNamespaces |= name.colon >= 0 || name.declaresNamespace;
    XmlAttribute attribute = values.read(start, nameEnd, name.text);
    attributeNames.add(name);
    attributes.add(attribute);
    return attribute.end();
  }

  private int skipForeign(int from) {
    int at = from + 1;
    while (at < text.length()
        && "<>/".indexOf(text.charAt(at)) < 0
        && !XmlCharacters.isSpace(text.charAt(at))) {
      at++;
    }
    problems.add(from, at, "An attribute is written name=\"value\"");
    return at;
  }
}
