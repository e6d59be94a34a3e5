package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Value;

/** The keys of a selection: {@code _setup_attrs__} of {@code odoo/orm/fields_selection.py}. */
final class SelectionKeys {
  private SelectionKeys() {}

  /**
   * The keys that some definitions make together; empty when one of them is not a list that is
   * known.
   *
   * @param definitions most derived first
   */
  static Optional<List<String>> of(List<FieldDefinition> definitions) {
    List<String> keys = null;
    for (int i = definitions.size() - 1; i >= 0; i--) {
      FieldDefinition definition = definitions.get(i);
      Optional<Value> selection = definition.argument("selection");
      if (selection.isPresent()) {
        keys = keys(selection.get());
      }
      Optional<Value> more = definition.argument("selection_add");
      if (more.isPresent()) {
        List<String> added = keys(more.get());
        keys = keys == null || added == null ? null : merge(List.of(keys, added));
      }
    }
    return Optional.ofNullable(keys);
  }

  /** The keys that an addon adds to a selection: {@code _selection_modules}. */
  static Set<String> definedBy(String addon, Field field) {
    Set<String> keys = new LinkedHashSet<>();
    if (field.selection().isEmpty()) {
      return keys;
    }
    List<FieldDefinition> definitions = field.definitions();
    for (int i = definitions.size() - 1; i >= 0; i--) {
      FieldDefinition definition = definitions.get(i);
      if (definition.argument("selection").isPresent()) {
        keys.clear();
      }
      if (addon.equals(definition.addon())) {
        addLabelled(definition.argument("selection"), keys);
        addLabelled(definition.argument("selection_add"), keys);
      }
    }
    return keys;
  }

  private static void addLabelled(Optional<Value> pairs, Set<String> keys) {
    for (Value item : pairs.flatMap(Value::asItems).orElse(List.of())) {
      List<Value> pair = item.asItems().orElse(List.of());
      if (pair.size() > 1) {
        pair.get(0).asText().ifPresent(keys::add);
      }
    }
  }

  private static @Nullable List<String> keys(Value selection) {
    if (selection.asItems().isEmpty()) {
      return null;
    }
    List<String> keys = new ArrayList<>();
    for (Value item : selection.asItems().get()) {
      List<Value> pair = item.asItems().orElse(List.of());
      if (pair.isEmpty() || pair.get(0).asText().isEmpty()) {
        return null;
      }
      keys.add(pair.get(0).asText().get());
    }
    return keys;
  }

  /** {@code merge_sequences} of {@code odoo/tools/misc.py}: an order that agrees with all. */
  private static List<String> merge(List<List<String>> sequences) {
    Map<String, List<String>> before = new LinkedHashMap<>();
    for (List<String> sequence : sequences) {
      String previous = null;
      for (String item : sequence) {
        List<String> earlier = before.computeIfAbsent(item, key -> new ArrayList<>());
        if (previous != null) {
          earlier.add(previous);
        }
        previous = item;
      }
    }
    List<String> merged = new ArrayList<>();
    Set<String> visited = new HashSet<>();
    before.keySet().forEach(item -> visit(item, before, visited, merged));
    return merged;
  }

  private static void visit(
      String item, Map<String, List<String>> before, Set<String> visited, List<String> merged) {
    if (visited.add(item)) {
      before.getOrDefault(item, List.of()).forEach(next -> visit(next, before, visited, merged));
      merged.add(item);
    }
  }
}
