package org.odooanalyzer.workspace;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.text.FilePath;

/**
 * What other contents of files mean for what is made of many files.
 *
 * @param models which models may be others
 * @param isModels whether anything of the models may be other, be it only where they are declared
 * @param isData whether anything of the records may be other
 * @param isManifest whether a manifest changed, so that other addons may be loaded
 */
record FileChanges(
    LiveModels.Changes models, boolean isModels, boolean isData, boolean isManifest) {
  /**
   * The changes between two moments.
   *
   * @param changed the files that came, went or hold something else
   */
  static FileChanges between(
      Moment before, Kept kept, World world, WorkedFiles files, Set<FilePath> changed) {
    Set<String> addons = new TreeSet<>();
    boolean isEverything = false;
    boolean isManifest = false;
    boolean isData = false;
    for (FilePath file : changed) {
      FileTask task = task(file, files, before.project().files());
      if (task == null) {
        continue;
      }
      isData |= task.kind() != FileKind.PYTHON;
      isManifest |= task.kind() == FileKind.MANIFEST;
      if (task.kind() == FileKind.PYTHON && task.addon() == null) {
        isEverything = true;
      } else if (WorkedFiles.isLoaded(task)) {
        addons.add(String.valueOf(task.addon()));
        if (isShapeChanged(file, before, kept, files)) {
          addDependents(String.valueOf(task.addon()), world.graph(), addons);
        }
      }
    }
    return new FileChanges(
        new LiveModels.Changes(isEverything, addons),
        isManifest || isEverything || !addons.isEmpty(),
        isData,
        isManifest);
  }

  private static @Nullable FileTask task(FilePath file, WorkedFiles now, WorkedFiles before) {
    return now.task(file).or(() -> before.task(file)).orElse(null);
  }

  /** Whether the facts of a file are others, and not only at other places. */
  private static boolean isShapeChanged(
      FilePath file, Moment before, Kept kept, WorkedFiles files) {
    Optional<FileTask> old = before.project().files().task(file);
    Optional<Digest> content = before.kept().contents().of(file);
    if (old.isEmpty() || content.isEmpty() || files.task(file).isEmpty()) {
      return true;
    }
    return kept.files()
        .result(old.get(), content.get(), before.project().world().version())
        .map(known -> !known.digests().shape().equals(files.digests(file).shape()))
        .orElse(true);
  }

  private static void addDependents(String addon, AddonGraph graph, Set<String> into) {
    for (Addon other : graph.addons()) {
      if (graph.sees(other.name(), addon)) {
        into.add(other.name());
      }
    }
  }
}
