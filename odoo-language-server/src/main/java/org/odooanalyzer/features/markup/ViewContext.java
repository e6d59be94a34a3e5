package org.odooanalyzer.features.markup;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.registry.Model;

/**
 * What a part of a view is about.
 *
 * @param model the model of its fields; empty where it is not known
 * @param outer what the view is about that it is a field of
 */
record ViewContext(Optional<Model> model, @Nullable ViewContext outer) {
  static final ViewContext UNKNOWN = new ViewContext(Optional.empty(), null);

  static ViewContext of(Optional<Model> model) {
    return new ViewContext(model, null);
  }

  /** What a view inside a field is about. */
  ViewContext inField(String name) {
    return new ViewContext(model.flatMap(known -> FieldPath.comodel(known, name)), this);
  }

  /** The model that {@code parent} stands for in expressions. */
  Optional<Model> parentModel() {
    return outer == null ? Optional.empty() : outer.model();
  }
}
