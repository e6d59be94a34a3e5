package org.odooanalyzer.features;

import java.util.List;
import org.odooanalyzer.text.Span;

/**
 * Something that a file declares.
 *
 * @param detail the model of a class, the type of a field; may be empty
 * @param whole all of the declaration
 * @param place what of it names it; inside {@code whole}
 */
public record OutlineSymbol(
    String name,
    String detail,
    CompletionItem.Kind kind,
    Span whole,
    Span place,
    List<OutlineSymbol> children) {
  public OutlineSymbol {
    children = List.copyOf(children);
  }
}
