package org.odooanalyzer.syntax.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.ProblemList;

/**
 * The namespace prefixes that are declared where the reader is. Names stay as written; only what
 * libxml2 rejects is reported: undeclared prefixes, impossible names and declarations, and two
 * attributes with one meaning.
 */
final class XmlNamespaces {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  private record Undo(int depth, String prefix, @Nullable String uri) {}

  private final ProblemList problems;
  private final Map<String, String> uris = new HashMap<>(Map.of("xml", XML));
  private final List<Undo> undos = new ArrayList<>(0);

  XmlNamespaces(ProblemList problems) {
    this.problems = problems;
  }

  /** Takes the declarations of a start tag and checks its names. */
  void open(StartTag tag, int depth) {
    if (tag.hasNamespaces()) {
      declare(tag, depth);
      check(tag.name(), tag.start() + 1, false);
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < tag.names().size(); i++) {
        XmlName name = tag.names().get(i);
        int at = tag.attributes().get(i).start();
        if (check(name, at, true) && !seen.add(uris.get(name.prefix()) + ' ' + name.localName())) {
          problems.add(
              at,
              at + name.text.length(),
              "Another prefix of the same namespace gives " + name.localName() + " already");
        }
      }
    }
  }

  /** Forgets the declarations of elements at a depth or deeper. */
  void close(int depth) {
    while (!undos.isEmpty() && undos.get(undos.size() - 1).depth() >= depth) {
      Undo undo = undos.remove(undos.size() - 1);
      if (undo.uri() == null) {
        uris.remove(undo.prefix());
      } else {
        uris.put(undo.prefix(), undo.uri());
      }
    }
  }

  private void declare(StartTag tag, int depth) {
    for (int i = 0; i < tag.names().size(); i++) {
      XmlName name = tag.names().get(i);
      if (name.declaresNamespace) {
        XmlAttribute attribute = tag.attributes().get(i);
        String prefix = name.colon < 0 ? "" : name.localName();
        String wrong = wrongDeclaration(prefix, attribute.value());
        if (wrong != null) {
          problems.add(attribute.start(), attribute.end(), wrong);
        }
        if (!prefix.equals("xml")) {
          undos.add(new Undo(depth, prefix, uris.put(prefix, attribute.value())));
        }
      }
    }
  }

  private static @Nullable String wrongDeclaration(String prefix, String uri) {
    if (prefix.equals("xmlns") || uri.equals(XMLNS)) {
      return "The prefix xmlns and its namespace are reserved: declare another";
    }
    if (prefix.equals("xml") != uri.equals(XML)) {
      return "The prefix xml and its namespace belong together: declare another";
    }
    if (uri.isEmpty() && !prefix.isEmpty()) {
      return "The namespace of the prefix " + prefix + " is empty: give its name";
    }
    return null;
  }

  /** Reports a wrong name; whether it is an attribute name with a declared prefix. */
  private boolean check(XmlName name, int at, boolean attribute) {
    int end = at + name.text.length();
    if (!name.isQualified()) {
      problems.add(at, end, "A name has one colon at most, with a name on either side");
      return false;
    }
    if (name.colon < 0 || (attribute && name.declaresNamespace)) {
      return false;
    }
    if (!uris.containsKey(name.prefix())) {
      problems.add(
          at,
          at + name.colon,
          "The prefix "
              + name.prefix()
              + " is not declared: add xmlns:"
              + name.prefix()
              + "=\"…\" to this element or one around it");
      return false;
    }
    return true;
  }
}
