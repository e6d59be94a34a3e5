package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.project.OdooVersion;

/** Reads the files of a project for every use case. */
final class ProjectReader {
  private static final String READING = "reading addons";

  private final ProjectFiles files;
  private final Settings settings;
  private final StepTimes times;
  private final @Nullable Kept kept;
  private final Memory memory;
  private final Work work;

  /**
   * A reader.
   *
   * @param kept what is known of files already; absent when nothing is kept
   */
  ProjectReader(
      ProjectFiles files,
      Settings settings,
      StepTimes times,
      @Nullable Kept kept,
      Memory memory,
      Work work) {
    this.memory = memory;
    this.files = files;
    this.settings = settings;
    this.times = times;
    this.kept = kept;
    this.work = work;
  }

  /** Reads the manifests of all addons. */
  World world(ReportScope scope, Parallel parallel, Progress progress) {
    List<FileTask> tasks = new ArrayList<>();
    for (AddonFiles addon : files.addons()) {
      tasks.add(
          new FileTask(
              addon.manifest(),
              FileKind.MANIFEST,
              addon.name(),
              FileRole.OTHER,
              scope.covers(addon.name(), addon.manifest())));
    }
    // What the rules of data files know of the version does not concern manifests.
    List<Worked> manifests =
        parallel.map(READING, tasks, () -> worker(OdooVersions.NEWEST)::facts, progress);
    return World.of(files, OdooVersions.detect(files, manifests), manifests);
  }

  /**
   * What works on files; for one thread.
   *
   * @param version the Odoo whose rules apply
   */
  FileWorker worker(OdooVersion version) {
    StringPool strings = new StringPool();
    KindWorker worker =
        new KindWorker(
            analysis(new PythonWork(settings.rules(), strings, memory)),
            analysis(new XmlWork(version, settings.checks(), settings.rules(), strings, memory)),
            analysis(new CsvWork(settings.checks(), settings.rules(), strings)),
            work);
    return kept == null ? worker : new CachedWorker(worker, version, kept);
  }

  private FileAnalysis analysis(FileWork work) {
    return new FileAnalysis(files.roots(), settings.rules(), times.lap(), work);
  }
}
