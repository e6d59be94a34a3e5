package org.odooanalyzer.syntax.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.odooanalyzer.syntax.ProblemList;

/**
 * The elements that are open where the reader is, and the finished nodes inside each of them.
 *
 * <p>Elements deeper than {@value #MAX_DEPTH}, which is the limit of libxml2 and so of Odoo, are
 * only counted. Nothing here searches: whether an end tag has an element is known from a count for
 * each name.
 */
final class OpenElements {
  static final int MAX_DEPTH = 256;

  private record Open(
      XmlName name,
      int start,
      int startTagEnd,
      boolean tagClosed,
      List<XmlAttribute> attributes,
      int firstChild) {}

  private final String text;
  private final ProblemList problems;
  private final XmlNamespaces namespaces;
  private final List<Open> open = new ArrayList<>();
  private final List<XmlName> tooDeep = new ArrayList<>(0);

  /** The finished nodes of all open elements, those of the outermost first. */
  private final List<XmlNode> nodes = new ArrayList<>();

  /**
   * While elements without end tag are closed: what stands inside the innermost one that is left,
   * behind its nodes above. Each node goes through here once, so that closing is linear.
   */
  private final Deque<XmlNode> siblings = new ArrayDeque<>();

  private boolean depthReported;

  OpenElements(String text, ProblemList problems) {
    this.text = text;
    this.problems = problems;
    this.namespaces = new XmlNamespaces(problems);
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** The name of the innermost element; there must be one. */
  XmlName innermost() {
    return tooDeep.isEmpty() ? open.get(open.size() - 1).name() : tooDeep.get(tooDeep.size() - 1);
  }

  /** Adds a finished node. */
  void add(XmlNode node) {
    if (tooDeep.isEmpty()) {
      nodes.add(node);
    }
  }

  /** Adds an empty element or opens one. */
  void start(StartTag tag) {
    if (open.size() == MAX_DEPTH) {
      startTooDeep(tag);
      return;
    }
    namespaces.open(tag, open.size());
    if (tag.ending() == StartTag.Ending.EMPTY) {
      namespaces.close(open.size());
      nodes.add(
          new XmlElement(
              tag.start(), tag.end(), tag.name().text, tag.attributes(), List.of(), tag.end(), -1));
      return;
    }
    tag.name().open++;
    boolean closed = tag.ending() == StartTag.Ending.OPEN;
    open.add(new Open(tag.name(), tag.start(), tag.end(), closed, tag.attributes(), nodes.size()));
  }

  private void startTooDeep(StartTag tag) {
    if (!depthReported) {
      depthReported = true;
      problems.add(
          tag.start(),
          tag.end(),
          "Elements are nested deeper than " + MAX_DEPTH + ", which Odoo refuses: flatten them");
    }
    if (tag.ending() == StartTag.Ending.OPEN) {
      tag.name().open++;
      tooDeep.add(tag.name());
    }
  }

  /** Closes the innermost element of a name, which must be open, and all elements inside it. */
  void end(XmlName name, int endTagStart, int endTagEnd) {
    while (!tooDeep.isEmpty()) {
      XmlName last = tooDeep.remove(tooDeep.size() - 1);
      last.open--;
      if (last == name) {
        return;
      }
    }
    while (innermost() != name) {
      closeUnended();
    }
    takeSiblings();
    Open element = pop();
    List<XmlNode> children = nodes.subList(element.firstChild(), nodes.size());
    XmlElement finished = element(element, children, endTagStart, endTagEnd);
    children.clear();
    nodes.add(finished);
  }

  /** Closes whatever is still open, and gives the nodes outside of all elements. */
  List<XmlNode> endAll() {
    while (!open.isEmpty()) {
      closeUnended();
    }
    takeSiblings();
    return nodes;
  }

  private Open pop() {
    Open element = open.remove(open.size() - 1);
    element.name().open--;
    namespaces.close(open.size());
    return element;
  }

  /**
   * Closes an element that has no end tag. What its author meant to stand behind it becomes its
   * sibling: everything if its start tag is half-typed, otherwise what follows from the first line
   * that is indented no deeper than its own.
   */
  private void closeUnended() {
    Open element = pop();
    while (nodes.size() > element.firstChild()) {
      siblings.addFirst(nodes.remove(nodes.size() - 1));
    }
    List<XmlNode> children = new ArrayList<>();
    int end = element.startTagEnd();
    if (element.tagClosed()) {
      String name = element.name().text;
      problems.add(
          element.start(),
          element.start() + 1 + name.length(),
          "<" + name + "> is never closed: add </" + name + ">");
      int indent = open.isEmpty() ? -1 : indent(element.start());
      while (!siblings.isEmpty() && !isSibling(siblings.getFirst(), indent)) {
        end = siblings.getFirst().end();
        children.add(siblings.removeFirst());
      }
    }
    siblings.addFirst(element(element, children, -1, end));
  }

  private void takeSiblings() {
    nodes.addAll(siblings);
    siblings.clear();
  }

  private boolean isSibling(XmlNode node, int indent) {
    if (indent < 0 || !(node instanceof XmlElement)) {
      return false;
    }
    int ownIndent = indent(node.start());
    return ownIndent >= 0 && ownIndent <= indent;
  }

  /** How many blanks precede an offset in its line; -1 if there is anything else. */
  private int indent(int offset) {
    int at = offset;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    boolean first = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    return first ? offset - at : -1;
  }

  private static XmlElement element(Open open, List<XmlNode> children, int endTagStart, int end) {
    return new XmlElement(
        open.start(),
        end,
        open.name().text,
        open.attributes(),
        List.copyOf(children),
        open.startTagEnd(),
        endTagStart);
  }
}
