package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.registry.ModelRegistry;

/** Makes the registry of addons from the facts of their Python files. */
final class RegistryPass {
  private static final String STEP = "building models";

  private final World world;
  private final StepFiles files;
  private final ImportResolver resolver;
  private final Memory memory;

  RegistryPass(World world, StepFiles files, ImportResolver resolver, Memory memory) {
    this.memory = memory;
    this.world = world;
    this.files = files;
    this.resolver = resolver;
  }

  /** The registry of addons in load order. */
  ModelRegistry run(LoadOrder order, Parallel parallel, Progress progress) {
    Evaluator evaluator = new Evaluator(resolver, files::python);
    memory.evaluated(Set.of(), evaluator);
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
}
