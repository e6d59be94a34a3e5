package org.odooanalyzer.registry;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The XML ids that a server makes for models, fields and values of selections when it installs an
 * addon: {@code _reflect_models}, {@code _reflect_fields} and {@code _reflect_selections} of {@code
 * odoo/addons/base/models/ir_model.py}. Which ones an addon gets depends on what was loaded before
 * it. Those of an addon are found when they are first asked for.
 */
public final class GeneratedIds {
  private final ModelRegistry registry;
  private final Map<String, Map<String, String>> ofAddons = new HashMap<>();

  private GeneratedIds(ModelRegistry registry) {
    this.registry = registry;
  }

  /** The ids of a registry. */
  public static GeneratedIds of(ModelRegistry registry) {
    return new GeneratedIds(registry);
  }

  /** The model of the record that a complete id names; empty for an id that is not made. */
  public Optional<String> model(String xmlId) {
    int dot = xmlId.indexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(of(xmlId.substring(0, dot)).get(xmlId.substring(dot + 1)));
  }

  /** The ids that an addon gets, without its name, and the models of their records. */
  public synchronized Map<String, String> of(String addon) {
    Map<String, String> known = ofAddons.get(addon);
    if (known == null) {
      known = Collections.unmodifiableMap(find(addon));
      ofAddons.put(addon, known);
    }
    return known;
  }

  private Map<String, String> find(String addon) {
    List<String> order = registry.loadOrder().names();
    int position = order.indexOf(addon);
    Map<String, String> ids = new LinkedHashMap<>();
    if (position < 0) {
      return ids;
    }
    RegistryScope loaded =
        new RegistryScope(registry, new HashSet<>(order.subList(0, position + 1)));
    for (Model model : touched(addon, loaded)) {
      addModel(addon, model, ids);
      addSelections(addon, model, ids);
    }
    if (registry.rules().lateSelectionIds()) {
      registry.all().models().forEach(model -> addSelections(addon, model, ids));
    }
    return ids;
  }

  /** The models that have a class of an addon, and all that inherit from them in any way. */
  private static Set<Model> touched(String addon, RegistryScope loaded) {
    Map<String, Set<Model>> children = new HashMap<>();
    Deque<Model> queue = new ArrayDeque<>();
    for (Model model : loaded.models()) {
      for (Model parent : model.parents()) {
        children.computeIfAbsent(parent.name(), key -> new LinkedHashSet<>()).add(model);
      }
      for (String parent : model.inherits().keySet()) {
        children.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(model);
      }
      if (hasClass(model, addon)) {
        queue.add(model);
      }
    }
    Set<Model> touched = new LinkedHashSet<>();
    while (!queue.isEmpty()) {
      Model model = queue.remove();
      if (touched.add(model)) {
        queue.addAll(children.getOrDefault(model.name(), Set.of()));
      }
    }
    return touched;
  }

  private static boolean hasClass(Model model, String addon) {
    return model.ownDefinitions().stream()
        .anyMatch(own -> own.addon().filter(addon::equals).isPresent());
  }

  private static void addModel(String addon, Model model, Map<String, String> ids) {
    String name = model.name().replace('.', '_');
    if (hasClass(model, addon)) {
      ids.put("model_" + name, "ir.model");
    }
    boolean isOrigin = model.origin().addon().filter(addon::equals).isPresent();
    Set<String> brought = new HashSet<>();
    for (Model parent : model.parentsBroughtBy(addon)) {
      brought.addAll(parent.fields().keySet());
    }
    model
        .fields()
        .forEach(
            (key, field) -> {
              if (isOrigin || brought.contains(key) || field.addons().contains(addon)) {
                ids.put("field_" + name + "__" + key, "ir.model.fields");
              }
            });
  }

  private static void addSelections(String addon, Model model, Map<String, String> ids) {
    String start = "selection__" + model.name().replace('.', '_') + "__";
    model
        .fields()
        .forEach(
            (key, field) -> {
              for (String value : SelectionKeys.definedBy(addon, field)) {
                String slug = value.replace('.', '_').replace(' ', '_').toLowerCase(Locale.ROOT);
                ids.put(start + key + "__" + slug, "ir.model.fields.selection");
              }
            });
  }
}
