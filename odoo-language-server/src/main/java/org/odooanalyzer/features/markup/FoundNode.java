package org.odooanalyzer.features.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.ArchNode;

/**
 * An element of a view with those around it.
 *
 * @param outer the element around it; absent for one without
 */
record FoundNode(ArchNode node, @Nullable FoundNode outer) {
  /** The elements from the outermost to this one. */
  List<Tag> path() {
    List<Tag> path = new ArrayList<>();
    for (FoundNode at = this; at != null; at = at.outer) {
      path.add(0, Tag.of(at.node));
    }
    return path;
  }

  /** The elements inside. */
  List<FoundNode> children() {
    return node.children().stream().map(child -> new FoundNode(child, this)).toList();
  }

  /** Adds this element and all inside it, in the order of the text. */
  void addAll(List<FoundNode> all) {
    all.add(this);
    children().forEach(child -> child.addAll(all));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FoundNode found && sameNode(found.node);
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean sameNode(ArchNode other) {
    return node == other;
  }

  @Override
  public int hashCode() {
    return node.start();
  }
}
