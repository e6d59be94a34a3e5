package org.odooanalyzer.validation.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;

/** What a {@code <field>} holds, which its attributes decide. */
enum FieldContent {
  /** Markup that is stored as it is: {@code type="xml"} or {@code "html"}. */
  MARKUP,
  /** {@code <value>} elements: {@code type="list"} or {@code "tuple"}. */
  VALUES,
  /** Text, a number or nothing. */
  TEXT,
  /** Text, or records of a one2many field. */
  RECORDS,
  /** The element is no field. */
  NONE;

  /** The values that {@code type} may have. */
  static final Set<String> TYPES =
      Set.of("base64", "char", "file", "int", "float", "list", "tuple", "html", "xml");

  static FieldContent of(Place place, XmlElement element) {
    if (place != Place.FIELD) {
      return NONE;
    }
    FieldContent content = RECORDS;
    for (XmlAttribute attribute : element.attributes()) {
      if (attribute.name().equals("type")) {
        return ofType(attribute.value());
      } else if (isSource(attribute.name())) {
        content = TEXT;
      }
    }
    return content;
  }

  private static FieldContent ofType(String type) {
    return switch (type) {
      case "xml", "html" -> MARKUP;
      case "list", "tuple" -> VALUES;
      default -> TEXT;
    };
  }

  /** The attributes of a field that say what its value is, of which it has at most one. */
  static List<String> sources(XmlElement field) {
    List<String> sources = new ArrayList<>(1);
    for (XmlAttribute attribute : field.attributes()) {
      if (isSource(attribute.name())) {
        sources.add(attribute.name());
      }
    }
    return sources;
  }

  private static boolean isSource(String attribute) {
    return switch (attribute) {
      case "type", "ref", "eval", "search" -> true;
      default -> false;
    };
  }

  /** Whether {@code ref}, {@code eval} or {@code search} gives the value, so that text may not. */
  static boolean isComputed(XmlElement field) {
    return field.has("ref") || field.has("eval") || field.has("search");
  }

  /**
   * Whether the text inside is all that the value comes from: a type, and neither a file nor
   * something computed.
   */
  static boolean isPlain(XmlElement element, String type) {
    return element.value("type").orElse("").equals(type)
        && !element.has("file")
        && !isComputed(element)
        && element.elements().isEmpty();
  }
}
