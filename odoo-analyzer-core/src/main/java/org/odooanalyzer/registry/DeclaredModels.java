package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which classes declare which models, in load order. It answers what rules ask of the models that
 * an addon sees without making these models, as {@link RegistryScope} would for each addon anew.
 */
public final class DeclaredModels {
  private final Map<String, List<Entry>> byModel = new HashMap<>();
  private final IdentityHashMap<DefinitionClass, Integer> places = new IdentityHashMap<>();

  /** What a class says, and its place in load order. */
  private record Entry(int place, DefinitionClass definition, String addon, boolean isExtension) {}

  private DeclaredModels() {}

  /** What the classes of a registry declare. */
  public static DeclaredModels of(ModelRegistry registry) {
    DeclaredModels models = new DeclaredModels();
    for (DefinitionClass definition : registry.definitions()) {
      int place = models.places.size();
      models.places.put(definition, place);
      String addon = definition.addon().orElse(null);
      ModelDeclaration said = definition.declaration().orElse(null);
      if (addon != null && said != null) {
        models
            .byModel
            .computeIfAbsent(said.model(), first -> new ArrayList<>())
            .add(new Entry(place, definition, addon, said.isExtension()));
      }
    }
    return models;
  }

  /**
   * The models that a class inherits from although no class before it makes them, and none at all
   * declares them.
   *
   * @param addons those that the class's addon sees
   */
  public List<String> missing(
      DefinitionClass definition, ModelDeclaration said, Set<String> addons) {
    int place = place(definition);
    return said.inherit().stream()
        .distinct()
        .filter(parent -> !parent.equals(RegistryScope.BASE))
        .filter(
            parent ->
                entries(parent, addons).stream()
                    .noneMatch(entry -> entry.place() < place || !entry.isExtension()))
        .toList();
  }

  /**
   * The class that declared a model before another class does so again.
   *
   * @param said what the other class says
   * @param addons those that its addon sees
   */
  public Optional<DefinitionClass> replacedBy(
      DefinitionClass definition, ModelDeclaration said, Set<String> addons) {
    if (said.isExtension()) {
      return Optional.empty();
    }
    int place = place(definition);
    DefinitionClass replaced = null;
    for (Entry entry : entries(said.model(), addons)) {
      // What extends a model that is not there makes it.
      if (entry.place() < place && (replaced == null || !entry.isExtension())) {
        replaced = entry.definition();
      }
    }
    return Optional.ofNullable(replaced);
  }

  /** The addons that declare a model rather than to extend it, by name. */
  public List<String> addonsThatDeclare(String model) {
    return byModel.getOrDefault(model, List.of()).stream()
        .filter(entry -> !entry.isExtension())
        .map(Entry::addon)
        .distinct()
        .sorted()
        .toList();
  }

  private List<Entry> entries(String model, Set<String> addons) {
    return byModel.getOrDefault(model, List.of()).stream()
        .filter(entry -> addons.contains(entry.addon()))
        .toList();
  }

  private int place(DefinitionClass definition) {
    Integer place = places.get(definition);
    if (place == null) {
      throw new IllegalArgumentException(definition.name() + " is of another registry");
    }
    return place;
  }
}
