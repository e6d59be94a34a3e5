package org.odooanalyzer.facts;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.text.Span;

/** What is kept of an XML element. */
public sealed interface Attributed permits DataFact, RecordField, ArchNode, QwebTemplate {
  /** Where its start tag starts. */
  int start();

  /** The first offset behind its start tag. */
  int end();

  /** Its attributes in order. */
  List<MarkupAttribute> attributes();

  /** Where its start tag is. */
  default Span span() {
    return new Span(start(), end());
  }

  /** The first attribute of a name. */
  default Optional<MarkupAttribute> attribute(String name) {
    for (MarkupAttribute attribute : attributes()) {
      if (attribute.name().equals(name)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  /** The value of the first attribute of a name. */
  default Optional<String> value(String name) {
    return attribute(name).map(MarkupAttribute::value);
  }
}
