package org.odooanalyzer.features.markup;

import java.util.Optional;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.Wanted;
import org.odooanalyzer.registry.Field;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.text.Span;

/** Names of fields with dots or slashes between them. */
final class FieldPath {
  private FieldPath() {}

  /**
   * The name at an offset.
   *
   * @param start where the path starts
   * @param offset a place in it
   * @param separator what stands between the names
   */
  static Optional<Slot> slot(
      Optional<Model> model, String path, int start, int offset, char separator) {
    Optional<Model> at = model;
    int from = 0;
    while (at.isPresent()) {
      int end = path.indexOf(separator, from);
      end = end < 0 ? path.length() : end;
      String name = path.substring(from, end);
      if (offset <= start + end) {
        Span span = new Span(start + from, start + end);
        return Optional.of(new Slot(span, name, new Wanted.AField(at.get())));
      }
      at = end == path.length() ? Optional.empty() : comodel(at.get(), name);
      from = end + 1;
    }
    return Optional.empty();
  }

  /** The model of the values of a field. */
  static Optional<Model> comodel(Model model, String name) {
    return model.field(name).flatMap(Field::comodel).flatMap(model.scope()::model);
  }
}
