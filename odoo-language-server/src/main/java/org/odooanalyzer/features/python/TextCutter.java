package org.odooanalyzer.features.python;

import java.util.Optional;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.Wanted;
import org.odooanalyzer.registry.Field;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.text.Span;

/**
 * Cuts the name at an offset out of a string.
 *
 * @param span where the characters of the string are
 * @param text its characters
 */
record TextCutter(Span span, String text, int offset) {
  /** All of the string. */
  Optional<Slot> whole(Wanted wanted) {
    return Optional.of(new Slot(span, text, wanted));
  }

  /** The item at the offset of a list with commas. */
  Optional<Slot> item(Wanted wanted) {
    TextCutter item = between(',');
    String stripped = item.text.strip();
    int start = item.span.start() + item.text.indexOf(stripped);
    int sign = stripped.startsWith("!") ? 1 : 0;
    Span place = new Span(start + sign, start + stripped.length());
    return place.start() <= offset && offset <= place.end()
        ? Optional.of(new Slot(place, stripped.substring(sign), wanted))
        : Optional.empty();
  }

  private TextCutter between(char separator) {
    int at = offset - span.start();
    int from = text.lastIndexOf(separator, at - 1) + 1;
    int to = text.indexOf(separator, at);
    int end = to < 0 ? text.length() : to;
    return at == 0 && from > 0 ? this : part(from, end);
  }

  private TextCutter part(int from, int to) {
    Span place = new Span(span.start() + from, span.start() + to);
    return new TextCutter(place, text.substring(from, to), offset);
  }

  /** The field at the offset of a path with dots, from a model on. */
  Optional<Slot> path(Optional<Model> model) {
    Optional<Model> at = model;
    int from = 0;
    while (at.isPresent()) {
      int dot = text.indexOf('.', from);
      int end = dot < 0 ? text.length() : dot;
      String name = text.substring(from, end);
      if (offset <= span.start() + end) {
        Span place = new Span(span.start() + from, span.start() + end);
        return Optional.of(new Slot(place, name, new Wanted.AField(at.get())));
      }
      at = end == text.length() ? Optional.empty() : comodel(at.get(), name);
      from = end + 1;
    }
    return Optional.empty();
  }

  /** The same for a path with an aggregate or granularity behind it, as in {@code date:month}. */
  Optional<Slot> aggregate(Optional<Model> model) {
    int colon = text.indexOf(':');
    TextCutter name = colon < 0 ? this : part(0, colon);
    return offset <= name.span.end() ? name.path(model) : Optional.empty();
  }

  /** The field at the offset of an order such as {@code date desc, id}. */
  Optional<Slot> order(Optional<Model> model) {
    TextCutter item = between(',');
    int start = 0;
    while (start < item.text.length() && item.text.charAt(start) == ' ') {
      start++;
    }
    int blank = item.text.indexOf(' ', start);
    TextCutter name = item.part(start, blank < 0 ? item.text.length() : blank);
    boolean isInside = name.span.start() <= offset && offset <= name.span.end();
    return isInside ? name.path(model) : Optional.empty();
  }

  /** The model of the values of a field. */
  static Optional<Model> comodel(Model model, String name) {
    return model.field(name).flatMap(Field::comodel).flatMap(model.scope()::model);
  }
}
