package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.project.ModuleScope;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.text.FilePath;

/** Makes the models of a moment. */
final class LiveModelMaker implements LiveModels.Maker {
  private static final String STEP = "building models";

  private final Inputs inputs;
  private final Means means;
  private final World world;
  private final WorkedFiles files;
  private final Disk disk;
  private final Map<FilePath, Optional<ModuleScope>> scopes;

  /**
   * A maker.
   *
   * @param scopes what modules bind, as far as it is known; safe for many threads
   */
  LiveModelMaker(
      Inputs inputs,
      Means means,
      World world,
      WorkedFiles files,
      Disk disk,
      Map<FilePath, Optional<ModuleScope>> scopes) {
    this.inputs = inputs;
    this.means = means;
    this.world = world;
    this.files = files;
    this.disk = disk;
    this.scopes = scopes;
  }

  @Override
  public Models all() {
    return new RegistryRun(inputs, means, world, files, disk).run(world.graph().loadOrder());
  }

  @Override
  public Models from(Models before, Set<String> addons) {
    AddonGraph graph = world.graph();
    LoadOrder order = graph.loadOrder();
    ReadLog asked = new ReadLog();
    asked.disk(before.asked());
    StepFiles step = new StepFiles(files, asked);
    ImportResolver resolver =
        new ImportResolver(world.python(disk.tree(asked)), new ModuleScopes(step, scopes));
    Evaluator evaluator = new Evaluator(resolver, step::python);
    means.memory().evaluated(addons, evaluator);
    List<ModelRegistry> made =
        new ArrayList<>(
            means
                .parallel()
                .map(
                    STEP,
                    List.of(order),
                    () -> all -> before.registry().with(addons, graph, all, evaluator),
                    Progress.NONE));
    return new Models(made.get(0), asked);
  }
}
