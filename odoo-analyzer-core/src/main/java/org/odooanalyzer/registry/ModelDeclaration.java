package org.odooanalyzer.registry;

import java.util.List;
import java.util.Map;

/**
 * What a class says about its model.
 *
 * @param model the name of the model
 * @param isNamed whether the class says so with {@code _name}
 * @param inherit the models of {@code _inherit}, in order
 * @param inherits the fields of {@code _inherits} by the model that they lead to
 * @param isKnown whether all of this could be read
 */
public record ModelDeclaration(
    String model,
    boolean isNamed,
    List<String> inherit,
    Map<String, String> inherits,
    boolean isKnown) {
  public ModelDeclaration {
    inherit = List.copyOf(inherit);
  }

  /** Whether it extends its model rather than to define it. */
  public boolean isExtension() {
    return inherit.contains(model);
  }
}
