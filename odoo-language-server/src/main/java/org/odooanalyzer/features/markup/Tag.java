package org.odooanalyzer.features.markup;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.facts.ArchNode;
import org.odooanalyzer.facts.MarkupAttribute;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;

/**
 * An element of a view, of the own file or of another.
 *
 * @param attributes names and values
 */
record Tag(String name, List<Attribute> attributes) {
  Tag {
    attributes = List.copyOf(attributes);
  }

  /** An attribute. */
  record Attribute(String name, String value) {}

  static Tag of(XmlElement element) {
    return new Tag(element.name(), element.attributes().stream().map(Tag::attribute).toList());
  }

  static Tag of(ArchNode node) {
    return new Tag(node.name(), node.attributes().stream().map(Tag::attribute).toList());
  }

  private static Attribute attribute(XmlAttribute attribute) {
    return new Attribute(attribute.name(), attribute.value());
  }

  private static Attribute attribute(MarkupAttribute attribute) {
    return new Attribute(attribute.name(), attribute.value());
  }

  Optional<String> value(String attribute) {
    return attributes.stream()
        .filter(one -> one.name().equals(attribute))
        .map(Attribute::value)
        .findFirst();
  }

  boolean is(String other) {
    return name.equals(other);
  }
}
