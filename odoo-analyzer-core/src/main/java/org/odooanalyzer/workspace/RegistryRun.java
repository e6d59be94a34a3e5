package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Set;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.KeyDigest;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.LoadOrder;

/** Has the models of addons: those that are kept, or new ones. */
final class RegistryRun {
  private static final String PYTHON = "reading Python files";

  private final Inputs inputs;
  private final Means means;
  private final World world;
  private final WorkedFiles files;
  private final Disk disk;

  RegistryRun(Inputs inputs, Means means, World world, WorkedFiles files, Disk disk) {
    this.inputs = inputs;
    this.means = means;
    this.world = world;
    this.files = files;
    this.disk = disk;
  }

  /** The models of addons in load order. */
  Models run(LoadOrder order) {
    Kept kept = inputs.kept();
    if (kept == null) {
      return make(order);
    }
    KeptRegistry known = new KeptRegistry(kept, files, disk);
    Digest key = key(order);
    return known
        .find(key, world.graph(), order)
        .orElseGet(
            () -> {
              Models made = make(order);
              if (faults(files).isEmpty()) {
                known.keep(key, made.registry(), made.asked());
              }
              return made;
            });
  }

  /** Models do not depend on what is reported on. */
  private Digest key(LoadOrder order) {
    Digest frame =
        ProjectKey.frame(inputs.settings(), ReportScope.nothing(inputs.found()), inputs.found());
    return ProjectKey.of("registry", frame, world).all(order.names(), KeyDigest::add).digest();
  }

  private Models make(LoadOrder order) {
    ReadLog log = new ReadLog();
    Set<String> wanted = Set.copyOf(order.names());
    StepFiles step = StepFiles.ofNone(files, log);
    step.load(PYTHON, task -> WorkedFiles.isLoaded(task) && wanted.contains(task.addon()));
    ImportResolver resolver =
        new ImportResolver(world.python(disk.tree(log)), new ModuleScopes(step));
    RegistryPass pass = new RegistryPass(world, step, resolver, means.memory());
    return new Models(pass.run(order, means.parallel(), means.progress()), log);
  }

  /** Where the analyzer itself failed, by file. */
  static List<String> faults(WorkedFiles files) {
    return files.results().stream()
        .filter(result -> result.fault() != null)
        .map(result -> result.task().file() + ": " + result.fault())
        .sorted()
        .toList();
  }
}
