package org.odooanalyzer.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.registry.DeclaredModels;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.validation.models.ModelsElsewhere;

/**
 * Knows the models of all addons of a project, and reads those that nobody depends on only when
 * somebody asks for a model that is missing.
 */
final class OtherModels implements ModelsElsewhere {
  private final AddonGraph graph;
  private final Set<String> clear;
  private final Supplier<DeclaredModels> everything;
  private final Map<String, Boolean> closures = new HashMap<>();
  private @Nullable DeclaredModels all;

  /**
   * What is known elsewhere.
   *
   * @param registry the addons that are reported on and all that they depend on
   * @param broken addons with a file that was not understood
   * @param everything makes out what all addons declare
   */
  OtherModels(
      AddonGraph graph,
      ModelRegistry registry,
      Set<String> broken,
      Supplier<DeclaredModels> everything) {
    this.graph = graph;
    this.clear = new HashSet<>(registry.loadOrder().names());
    this.clear.removeAll(broken);
    this.clear.removeAll(registry.unclear());
    this.everything = everything;
  }

  @Override
  public boolean isClosureKnown(String addon) {
    return closures.computeIfAbsent(
        addon, asked -> graph.isClosureKnown(asked) && clear.containsAll(graph.closure(asked)));
  }

  @Override
  public List<String> addonsThatDeclare(String model) {
    if (all == null) {
      all = everything.get();
    }
    return all.addonsThatDeclare(model);
  }
}
