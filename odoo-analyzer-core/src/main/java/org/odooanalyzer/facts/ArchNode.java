package org.odooanalyzer.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a view.
 *
 * @param name its name with prefix as written
 * @param text the text directly inside without white space around it; kept for the element that
 *     gives an inherited view a new attribute value, and left out everywhere else
 */
public record ArchNode(
    int start,
    int end,
    String name,
    List<MarkupAttribute> attributes,
    List<ArchNode> children,
    @Nullable PlacedText text)
    implements Attributed {
  public ArchNode {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }
}
