package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.project.OdooVersion;

/** Reads the files of a project for every use case. */
final class ProjectReader {
  private static final String READING = "reading addons";

  private final Inputs inputs;
  private final Means means;

  ProjectReader(Inputs inputs, Means means) {
    this.inputs = inputs;
    this.means = means;
  }

  /** Reads the manifests of all addons. */
  World world() {
    List<FileTask> tasks = new ArrayList<>();
    for (AddonFiles addon : inputs.found().addons()) {
      tasks.add(
          new FileTask(
              addon.manifest(),
              FileKind.MANIFEST,
              addon.name(),
              FileRole.OTHER,
              inputs.scope().covers(addon.name(), addon.manifest())));
    }
    // What the rules of data files know of the version does not concern manifests.
    List<Worked> manifests =
        means
            .parallel()
            .map(READING, tasks, () -> worker(OdooVersions.NEWEST)::facts, means.progress());
    OdooVersion version = OdooVersions.detect(inputs.found(), inputs.source(), manifests);
    return World.of(inputs.found(), version, manifests);
  }

  /** The files of a project, none of which was worked on but the manifests. */
  WorkedFiles files(World world) {
    return new WorkedFiles(
        world,
        inputs.scope(),
        () -> worker(world.version()),
        means.memory().recent(),
        means.parallel(),
        means.progress());
  }

  /**
   * What works on files; for one thread.
   *
   * @param version the Odoo whose rules apply
   */
  FileWorker worker(OdooVersion version) {
    Settings settings = inputs.settings();
    StringPool strings = new StringPool();
    KindWorker worker =
        new KindWorker(
            analysis(new PythonWork(settings.rules(), strings, means.memory())),
            analysis(
                new XmlWork(version, settings.checks(), settings.rules(), strings, means.memory())),
            analysis(new CsvWork(settings.checks(), settings.rules(), strings)),
            means.work());
    Kept kept = inputs.kept();
    return kept == null ? worker : new CachedWorker(worker, version, kept);
  }

  private FileAnalysis analysis(FileWork work) {
    return new FileAnalysis(inputs.source(), inputs.settings().rules(), means.times().lap(), work);
  }
}
