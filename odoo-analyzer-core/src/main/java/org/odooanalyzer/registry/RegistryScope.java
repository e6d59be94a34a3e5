package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The models that some addons make together. It shares all classes with the registry; fields and
 * methods of a model are put together when they are first asked for. Safe for several threads.
 */
public final class RegistryScope {
  static final String BASE = "base";

  private final ModelRegistry registry;
  private final Set<String> addons;
  private final Map<String, Model> models;

  RegistryScope(ModelRegistry registry, Set<String> addons) {
    this.registry = registry;
    this.addons = addons;
    this.models = build();
  }

  /** The names of the addons. */
  public Set<String> addons() {
    return addons;
  }

  /** The model of a name; empty when no addon here defines it. */
  public Optional<Model> model(String name) {
    return Optional.ofNullable(models.get(name));
  }

  /** All models in the order in which a server makes them. */
  public Collection<Model> models() {
    return Collections.unmodifiableCollection(models.values());
  }

  ModelRegistry registry() {
    return registry;
  }

  /** Adds the classes as {@code add_to_registry} of {@code odoo/orm/model_classes.py} does. */
  private Map<String, Model> build() {
    Map<String, Model> made = new LinkedHashMap<>();
    for (DefinitionClass definition : registry.definitions()) {
      if (definition.addon().filter(addons::contains).isPresent()) {
        definition.declaration().ifPresent(said -> add(definition, said, made));
      }
    }
    return made;
  }

  private void add(DefinitionClass definition, ModelDeclaration said, Map<String, Model> made) {
    String name = said.model();
    List<String> parents = new ArrayList<>(said.inherit());
    if (!name.equals(BASE)) {
      parents.add(BASE);
    }
    Model extended = parents.contains(name) ? made.get(name) : null;
    Model model = extended != null ? extended : new Model(this, name, definition);
    // A part that comes again counts where it comes last.
    Set<ModelPart> parts = new LinkedHashSet<>();
    parts.add(definition);
    for (String parent : parents) {
      Model other = made.get(parent);
      if (other == null) {
        continue;
      }
      if (parent.equals(name) && extended != null) {
        extended.parts().forEach(part -> addLast(parts, part));
      } else if (extended == null || !isPartOf(extended, other)) {
        // A parent that has the model itself among its parents is one that Python refuses.
        addLast(parts, other);
        definition.addon().ifPresent(addon -> model.bring(parent, addon));
      }
    }
    model.setParts(parts);
    made.put(name, model);
  }

  private static boolean isPartOf(Model model, Model other) {
    return other == model || other.parents().stream().anyMatch(parent -> isPartOf(model, parent));
  }

  private static void addLast(Set<ModelPart> parts, ModelPart part) {
    parts.remove(part);
    parts.add(part);
  }
}
