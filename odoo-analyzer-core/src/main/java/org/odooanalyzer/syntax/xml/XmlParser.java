package org.odooanalyzer.syntax.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.ProblemList;
import org.odooanalyzer.syntax.xml.XmlValues.Place;

/**
 * Reads XML 1.0 with namespaces, in one pass and linear time. It finds the faults that libxml2
 * finds (by which Odoo reads its files, {@code odoo/tools/convert.py convert_xml_import}), and goes
 * on behind each of them: one half-typed tag leaves the rest of the file as it is.
 */
public final class XmlParser {
  private final String text;
  private final ProblemList problems = new ProblemList();
  private final XmlNames names;
  private final XmlValues values;
  private final StartTagReader startTags;
  private final EndTagReader endTags;
  private final MarkupReader markup;
  private final OpenElements open;
  private boolean rootSeen;
  private boolean secondRootReported;
  private boolean textOutsideReported;

  private XmlParser(String text) {
    this.text = text;
    this.names = new XmlNames(text);
    this.values = new XmlValues(text, problems);
    this.startTags = new StartTagReader(text, problems, names, values);
    this.open = new OpenElements(text, problems);
    this.endTags = new EndTagReader(text, problems, names, open);
    this.markup = new MarkupReader(text, problems, values);
  }

  /** Reads a document, given without byte order mark. */
  public static Parsed<XmlDocument> parse(String text) {
    return new XmlParser(text).document();
  }

  private Parsed<XmlDocument> document() {
    int at = markup.declaration();
    while (at < text.length()) {
      at = text.charAt(at) == '<' ? markup(at) : text(at, at);
    }
    XmlDocument document =
        new XmlDocument(root(open.endAll()), markup.doctype(), markup.comments());
    return new Parsed<>(document, problems.inOrder());
  }

  private int markup(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (next == '/') {
      return endTags.read(at);
    } else if (next == '!') {
      return exclamation(at);
    } else if (next == '?') {
      XmlInstruction instruction = markup.instruction(at);
      open.add(instruction);
      return instruction.end();
    } else if (XmlCharacters.startsName(text, at + 1)) {
      return startTag(at);
    }
    problems.add(at, at + 1, "A < must start a tag: write &lt; for the character");
    return text(at, at + 1);
  }

  private int startTag(int at) {
    StartTag tag = startTags.read(at);
    if (open.isEmpty()) {
      if (rootSeen && !secondRootReported) {
        secondRootReported = true;
        problems.add(
            at, tag.end(), "A document has one root element: move this one into the first");
      }
      rootSeen |= tag.ending() != StartTag.Ending.MISSING;
    }
    open.start(tag);
    return tag.end();
  }

  private int exclamation(int at) {
    if (text.startsWith("<!--", at)) {
      XmlComment comment = markup.comment(at);
      open.add(comment);
      return comment.end();
    } else if (text.startsWith("<![CDATA[", at)) {
      XmlText section = markup.characterData(at);
      addText(section);
      return section.end();
    }
    return markup.declarationOfType(at, !rootSeen && open.isEmpty());
  }

  /** Reads the text from an offset on, of which everything before another offset is no markup. */
  private int text(int start, int searchFrom) {
    int at = searchFrom;
    boolean special = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (XmlCharacters.isSpecialInText(c)) {
        if (c == '<') {
          break;
        }
        special = true;
      }
      at++;
    }
    if (open.isEmpty() && XmlCharacters.skipSpace(text, start) >= at) {
      return at;
    }
    String value = special ? values.value(start, at, Place.TEXT) : text.substring(start, at);
    addText(new XmlText(start, at, value));
    return at;
  }

  private void addText(XmlText node) {
    if (!open.isEmpty()) {
      open.add(node);
    } else if (!textOutsideReported) {
      textOutsideReported = true;
      problems.add(node.start(), node.end(), "Text stands outside of the root element: remove it");
    }
  }

  /** The root element: the first one that is not half-typed. It takes in what stands behind it. */
  private @Nullable XmlElement root(List<XmlNode> topLevel) {
    List<XmlElement> elements = new ArrayList<>(1);
    for (XmlNode node : topLevel) {
      if (node instanceof XmlElement element) {
        elements.add(element);
      }
    }
    if (elements.isEmpty()) {
      problems.add(text.length(), text.length(), "The file has no element: add a root element");
      return null;
    }
    int first = 0;
    while (first < elements.size() && isHalfTyped(elements.get(first))) {
      first++;
    }
    if (first == elements.size()) {
      return elements.get(0);
    }
    return first == elements.size() - 1
        ? elements.get(first)
        : joined(elements.get(first), elements.subList(first + 1, elements.size()));
  }

  private boolean isHalfTyped(XmlElement element) {
    return text.charAt(element.startTagEnd() - 1) != '>';
  }

  private static XmlElement joined(XmlElement root, List<XmlElement> rest) {
    List<XmlNode> children = new ArrayList<>(root.children());
    children.addAll(rest);
    return new XmlElement(
        root.start(),
        rest.get(rest.size() - 1).end(),
        root.name(),
        root.attributes(),
        children,
        root.startTagEnd(),
        root.endTagStart());
  }
}
