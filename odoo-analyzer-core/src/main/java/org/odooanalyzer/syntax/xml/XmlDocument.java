package org.odooanalyzer.syntax.xml;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.Span;

/**
 * An XML file.
 *
 * @param rootElement the outermost element; absent in a file without any
 * @param doctypeSpan the document type declaration, of which nothing is read
 * @param comments every comment of the file in order, those inside elements included
 */
public record XmlDocument(
    @Nullable XmlElement rootElement, @Nullable Span doctypeSpan, List<XmlComment> comments) {
  public XmlDocument {
    comments = List.copyOf(comments);
  }

  /** The outermost element. */
  public Optional<XmlElement> root() {
    return Optional.ofNullable(rootElement);
  }

  /** Where the document type declaration is. */
  public Optional<Span> doctype() {
    return Optional.ofNullable(doctypeSpan);
  }
}
