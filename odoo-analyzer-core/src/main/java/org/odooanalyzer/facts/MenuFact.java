package org.odooanalyzer.facts;

import java.util.List;

/**
 * A {@code <menuitem>}: {@code id}, {@code name}, {@code parent}, {@code action}, {@code groups}
 * and {@code sequence} are among its attributes.
 *
 * @param children the menus inside, whose parent it is
 */
public record MenuFact(
    int start, int end, boolean noUpdate, List<MarkupAttribute> attributes, List<MenuFact> children)
    implements DataFact {
  public MenuFact {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }

  @Override
  public <R> R accept(DataFactVisitor<R> visitor) {
    return visitor.visitMenu(this);
  }
}
