package org.odooanalyzer.validation.data;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
  RECORDS;

  /** The attributes that say what the value is, of which a field has at most one. */
  static final List<String> SOURCES = List.of("type", "ref", "eval", "search");

  /** The values that {@code type} may have. */
  static final Set<String> TYPES =
      Set.of("base64", "char", "file", "int", "float", "list", "tuple", "html", "xml");

  static FieldContent of(XmlElement field) {
    return switch (field.value("type").orElse("")) {
      case "xml", "html" -> MARKUP;
      case "list", "tuple" -> VALUES;
      default -> sources(field).isEmpty() ? RECORDS : TEXT;
    };
  }

  /** The attributes of a field that say what its value is. */
  static List<String> sources(XmlElement field) {
    return SOURCES.stream().filter(field::has).toList();
  }

  /** Whether {@code ref}, {@code eval} or {@code search} gives the value, so that text may not. */
  static boolean isComputed(XmlElement field) {
    return Stream.of("ref", "eval", "search").anyMatch(field::has);
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
