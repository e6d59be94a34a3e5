package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.ManifestFacts;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.project.Manifest;
import org.odooanalyzer.text.FilePath;

/** Reads manifests of addons that are being found, as they are kept where they are. */
final class NearManifests implements Discovery.Dependencies {
  private final Map<Path, String> texts;
  private final BiFunction<ProjectFiles, FileSource, Inputs> inputs;
  private final Means means;
  private @Nullable Reader reader;

  /** What reads manifests under some roots. */
  private record Reader(Roots roots, ReportScope scope, FileWorker worker) {}

  /**
   * Reads manifests for one thread.
   *
   * @param texts the texts that editors show
   * @param inputs what a run over some files has
   */
  NearManifests(
      Map<Path, String> texts, BiFunction<ProjectFiles, FileSource, Inputs> inputs, Means means) {
    this.texts = texts;
    this.inputs = inputs;
    this.means = means;
  }

  @Override
  public List<String> of(AddonFiles addon, Roots roots) {
    Reader known = reader;
    if (known == null || !known.roots().equals(roots)) {
      known = reader(addon, roots);
      reader = known;
    }
    FilePath manifest = addon.manifest();
    FileTask task =
        new FileTask(
            manifest,
            FileKind.MANIFEST,
            addon.name(),
            FileRole.OTHER,
            known.scope().covers(addon.name(), manifest));
    return known.worker().facts(task).facts() instanceof ManifestFacts facts
        ? Manifest.of(manifest, facts).depends().texts()
        : List.of();
  }

  private Reader reader(AddonFiles addon, Roots roots) {
    Map<FilePath, String> shown = new HashMap<>();
    texts.forEach(
        (path, text) -> FilePlaces.candidates(roots, path).forEach(file -> shown.put(file, text)));
    Inputs all =
        inputs.apply(ProjectFiles.of(addon, roots), UnsavedTexts.of(FileSource.disk(roots), shown));
    return new Reader(
        roots, all.scope(), new ProjectReader(all, means).worker(OdooVersions.NEWEST));
  }
}
