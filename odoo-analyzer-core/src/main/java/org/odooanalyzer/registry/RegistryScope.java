package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
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
  private static final String BASE = "base";

  private final ModelRegistry registry;
  private final Set<String> addons;
  private final Map<String, Model> models;
  private final List<MissingModel> missing = new ArrayList<>();
  private final IdentityHashMap<DefinitionClass, DefinitionClass> replaced =
      new IdentityHashMap<>();

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

  /** What classes inherit from that no addon here defines, in load order. */
  public List<MissingModel> missing() {
    return Collections.unmodifiableList(missing);
  }

  /** The class that declared a model before another class did so again. */
  public Optional<DefinitionClass> replacedBy(DefinitionClass definition) {
    return Optional.ofNullable(replaced.get(definition));
  }

  ModelRegistry registry() {
    return registry;
  }

  /** A model that a class inherits from and that is not there. */
  public record MissingModel(DefinitionClass definition, String model) {}

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
        if (!parent.equals(BASE)) {
          missing.add(new MissingModel(definition, parent));
        }
      } else if (parent.equals(name) && extended != null) {
        extended.parts().forEach(part -> addLast(parts, part));
      } else if (extended == null || !isPartOf(extended, other)) {
        // A parent that has the model itself among its parents is one that Python refuses.
        addLast(parts, other);
        definition.addon().ifPresent(addon -> model.bring(parent, addon));
      }
    }
    model.setParts(parts);
    Model before = made.put(name, model);
    if (before != null && extended == null) {
      replaced.put(definition, before.origin());
    }
  }

  private static boolean isPartOf(Model model, Model other) {
    return other == model || other.parents().stream().anyMatch(parent -> isPartOf(model, parent));
  }

  private static void addLast(Set<ModelPart> parts, ModelPart part) {
    parts.remove(part);
    parts.add(part);
  }
}
