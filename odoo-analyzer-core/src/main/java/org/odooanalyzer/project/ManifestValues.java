package org.odooanalyzer.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.odooanalyzer.facts.FactExpr;

/** Reads the literals of a manifest. */
final class ManifestValues {
  private ManifestValues() {}

  /** The texts of a list, tuple or set display; incomplete as soon as one item is no text. */
  static ManifestList list(FactExpr value) {
    if (!(value instanceof FactExpr.Items display)) {
      return new ManifestList(List.of(), false, value.span());
    }
    List<ManifestList.Item> items = new ArrayList<>();
    boolean complete = true;
    for (FactExpr item : display.items()) {
      Optional<String> text = item.asText();
      text.ifPresent(found -> items.add(new ManifestList.Item(found, item.span())));
      complete &= text.isPresent();
    }
    return new ManifestList(items, complete, value.span());
  }

  /** Whether Python takes a literal for true. */
  static Optional<Boolean> truth(FactExpr value) {
    if (value instanceof FactExpr.Word word) {
      return switch (word.value()) {
        case NONE, FALSE -> Optional.of(false);
        case TRUE, ELLIPSIS -> Optional.of(true);
      };
    }
    if (value instanceof FactExpr.Text text) {
      return Optional.of(!text.value().isEmpty());
    }
    if (value instanceof FactExpr.Items items) {
      return Optional.of(!items.items().isEmpty());
    }
    if (value instanceof FactExpr.Mapping mapping) {
      return Optional.of(!mapping.entries().isEmpty());
    }
    if (value instanceof FactExpr.Numeral numeral) {
      return Optional.of(numeral.text().chars().anyMatch(c -> c >= '1' && c <= '9'));
    }
    return Optional.empty();
  }

  /** A path in normal form: without empty names, {@code .} and inner {@code ..}. */
  static String path(String written) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : written.split("/", -1)) {
      if (name.isEmpty() || name.equals(".")) {
        continue;
      }
      if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
        names.removeLast();
      } else {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }
}
