package org.odooanalyzer.validation.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.syntax.xml.XmlNode;
import org.odooanalyzer.syntax.xml.XmlText;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/** What a rule may ask about the element that it looks at. */
public final class DataContext {
  private final OdooVersion version;
  private final DataGrammar grammar;
  private final SourceText text;
  private final Place place;

  DataContext(OdooVersion version, DataGrammar grammar, SourceText text, Place place) {
    this.version = version;
    this.grammar = grammar;
    this.text = text;
    this.place = place;
  }

  /** The Odoo that is to load the file. */
  public OdooVersion version() {
    return version;
  }

  /** Where the element is. */
  public Place place() {
    return place;
  }

  /** The attributes that Odoo does not accept here; declarations of name spaces are none. */
  List<XmlAttribute> unknownAttributes(XmlElement element) {
    List<String> known = grammar.attributes(place);
    return element.attributes().stream()
        .filter(attribute -> !known.contains(attribute.name()))
        .filter(attribute -> !attribute.name().equals("xmlns"))
        .filter(attribute -> !attribute.name().startsWith("xmlns:"))
        .toList();
  }

  /** The names that Odoo accepts for attributes here, for a message. */
  String knownAttributes() {
    return String.join(", ", grammar.attributes(place));
  }

  /** The children that Odoo does not accept; none where all that is inside is opaque. */
  List<XmlElement> unknownChildren(XmlElement element) {
    if (DataGrammar.isOpaque(place, element)) {
      return List.of();
    }
    Map<String, Place> known = grammar.children(place, element);
    return element.elements().stream().filter(child -> !known.containsKey(child.name())).toList();
  }

  /** The names that Odoo accepts for children here, for a message. */
  String knownChildren(XmlElement element) {
    return grammar.children(place, element).keySet().stream()
        .sorted()
        .map(name -> "<" + name + ">")
        .reduce((left, right) -> left + ", " + right)
        .orElse("none");
  }

  /** The first text directly inside that is more than white space, without the space around it. */
  Optional<Span> text(XmlElement element) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlText found && !found.isBlank()) {
        return Optional.of(stripped(found.span()));
      }
    }
    return Optional.empty();
  }

  private Span stripped(Span span) {
    String content = text.content();
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(content.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
