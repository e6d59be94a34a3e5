package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.validation.models.ModelsElsewhere;

/**
 * Knows the models of all addons of a project, and reads those that nobody depends on only when
 * somebody asks for a model that is missing.
 */
final class OtherModels implements ModelsElsewhere {
  private final AddonGraph graph;
  private final ModelRegistry registry;
  private final Set<String> broken;
  private final Supplier<ModelRegistry> everything;
  private @Nullable ModelRegistry all;

  /**
   * What is known elsewhere.
   *
   * @param registry the addons that are reported on and all that they depend on
   * @param broken addons with a file that was not understood
   * @param everything makes the registry of all addons
   */
  OtherModels(
      AddonGraph graph,
      ModelRegistry registry,
      Set<String> broken,
      Supplier<ModelRegistry> everything) {
    this.graph = graph;
    this.registry = registry;
    this.broken = broken;
    this.everything = everything;
  }

  @Override
  public boolean isClosureKnown(String addon) {
    Set<String> closure = graph.closure(addon);
    return graph.isClosureKnown(addon)
        && Set.copyOf(registry.loadOrder().names()).containsAll(closure)
        && closure.stream()
            .noneMatch(name -> broken.contains(name) || registry.unclear().contains(name));
  }

  @Override
  public List<String> addonsThatDeclare(String model) {
    if (all == null) {
      all = everything.get();
    }
    return all.definitions().stream()
        .filter(definition -> declares(definition, model))
        .flatMap(definition -> definition.addon().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean declares(DefinitionClass definition, String model) {
    return definition
        .declaration()
        .filter(said -> said.model().equals(model) && !said.isExtension())
        .isPresent();
  }
}
