package org.odooanalyzer.validation.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.syntax.xml.XmlNode;
import org.odooanalyzer.syntax.xml.XmlText;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/** What a rule may ask about the element that it looks at, worked out once for all rules. */
public final class DataContext {
  private final DataGrammar grammar;
  private final SourceText source;
  private final Place place;
  private final XmlElement element;
  private final FieldContent content;
  private final List<XmlElement> elements;
  private final Map<String, Place> knownChildren;
  private final Optional<Span> text;

  DataContext(DataGrammar grammar, SourceText source, Place place, XmlElement element) {
    this.grammar = grammar;
    this.source = source;
    this.place = place;
    this.element = element;
    this.content = FieldContent.of(place, element);
    this.elements = element.elements();
    this.knownChildren = grammar.children(place, content);
    this.text = findText();
  }

  /** The Odoo that is to load the file. */
  public OdooVersion version() {
    return grammar.version();
  }

  /** Where the element is. */
  public Place place() {
    return place;
  }

  /** What the element holds if it is a field, and {@link FieldContent#NONE} if not. */
  FieldContent content() {
    return content;
  }

  /** The children of the element that are elements. */
  List<XmlElement> elements() {
    return elements;
  }

  /** The first text directly inside that is more than white space, without the space around it. */
  Optional<Span> text() {
    return text;
  }

  /** The attributes that Odoo does not accept here; declarations of name spaces are none. */
  List<XmlAttribute> unknownAttributes() {
    List<String> known = grammar.attributes(place);
    List<XmlAttribute> unknown = new ArrayList<>(0);
    for (XmlAttribute attribute : element.attributes()) {
      String name = attribute.name();
      if (!known.contains(name) && !name.equals("xmlns") && !name.startsWith("xmlns:")) {
        unknown.add(attribute);
      }
    }
    return unknown;
  }

  /** The names that Odoo accepts for attributes here, for a message. */
  String knownAttributes() {
    return String.join(", ", grammar.attributes(place));
  }

  /** What each known child of the element is. */
  Map<String, Place> childPlaces() {
    return knownChildren;
  }

  /** The children that Odoo does not accept; none where all that is inside is opaque. */
  List<XmlElement> unknownChildren() {
    if (content == FieldContent.MARKUP || place == Place.TEMPLATE) {
      return List.of();
    }
    List<XmlElement> unknown = new ArrayList<>(0);
    for (XmlElement child : elements) {
      if (!knownChildren.containsKey(child.name())) {
        unknown.add(child);
      }
    }
    return unknown;
  }

  /** The names that Odoo accepts for children here, for a message. */
  String knownChildren() {
    return knownChildren.keySet().stream()
        .sorted()
        .map(name -> "<" + name + ">")
        .collect(Collectors.joining(", "));
  }

  private Optional<Span> findText() {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlText found && !found.isBlank()) {
        return Optional.of(stripped(found.span()));
      }
    }
    return Optional.empty();
  }

  private Span stripped(Span span) {
    String characters = source.content();
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(characters.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(characters.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
