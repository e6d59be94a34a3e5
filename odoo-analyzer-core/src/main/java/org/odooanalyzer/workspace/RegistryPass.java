package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.text.FilePath;

/** Makes the registry of addons from the facts of their Python files. */
final class RegistryPass {
  private static final String STEP = "building models";

  private final World world;
  private final Map<FilePath, PythonFacts> read = new HashMap<>();
  private final FactsLoader others;
  private final List<FileResult> results;

  /**
   * A pass.
   *
   * @param results the files that were read already
   * @param others reads the others when they are asked for
   */
  RegistryPass(World world, List<FileResult> results, FactsLoader others) {
    this.world = world;
    this.results = List.copyOf(results);
    this.others = others;
    for (FileResult result : results) {
      if (result.facts() instanceof PythonFacts facts) {
        read.put(result.task().file(), facts);
      }
    }
  }

  /** The registry of addons in load order. */
  ModelRegistry run(LoadOrder order, Parallel parallel, Progress progress) {
    ModuleScopes scopes = new ModuleScopes(results, others);
    ImportResolver resolver = new ImportResolver(world.files().world(world.version()), scopes);
    Evaluator evaluator = new Evaluator(resolver, this::facts);
    // One thread makes it, with the stack that a worker has: imports go as deep as addons do.
    List<ModelRegistry> made =
        new ArrayList<>(
            parallel.map(
                STEP,
                List.of(order),
                () -> addons -> ModelRegistry.of(world.graph(), addons, evaluator),
                progress));
    return made.get(0);
  }

  private Optional<PythonFacts> facts(FilePath file) {
    PythonFacts known = read.get(file);
    return known != null
        ? Optional.of(known)
        : others
            .load(file)
            .flatMap(
                result ->
                    result.facts() instanceof PythonFacts facts
                        ? Optional.of(facts)
                        : Optional.empty());
  }
}
