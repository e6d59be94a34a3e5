package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.OdooVersion;

/**
 * Takes and keeps the results of all files of an addon together: most addons never change, and one
 * entry is found faster than a hundred.
 */
final class KeptAddons {
  private static final String FINDING = "finding what is known";

  private final KeptFiles kept;
  private final Contents contents;
  private final OdooVersion version;
  private final WorkedFiles files;
  private final List<List<FileTask>> unknown;

  KeptAddons(KeptFiles kept, Contents contents, OdooVersion version, WorkedFiles files) {
    this.kept = kept;
    this.contents = contents;
    this.version = version;
    this.files = files;
    Map<String, List<FileTask>> byAddon = new LinkedHashMap<>();
    files
        .tasks()
        .filter(task -> task.reported() && task.kind() != FileKind.MANIFEST)
        .forEach(
            task ->
                byAddon
                    .computeIfAbsent(String.valueOf(task.addon()), first -> new ArrayList<>())
                    .add(task));
    unknown = new ArrayList<>(byAddon.values());
  }

  /** Tells the files what is known of addons of which every content was read already. */
  void take(Parallel parallel, Progress progress) {
    List<List<FileTask>> addons = List.copyOf(unknown);
    List<Optional<List<FileResult>>> known =
        parallel.map(FINDING, addons, () -> this::find, progress);
    unknown.clear();
    for (int i = 0; i < addons.size(); i++) {
      if (known.get(i).isPresent()) {
        known.get(i).get().forEach(result -> files.know(new Worked(result, null)));
      } else {
        unknown.add(addons.get(i));
      }
    }
  }

  private Optional<List<FileResult>> find(List<FileTask> tasks) {
    return contents(tasks).flatMap(digests -> kept.addon(tasks, digests, version));
  }

  private Optional<List<Digest>> contents(List<FileTask> tasks) {
    List<Digest> digests = new ArrayList<>();
    for (FileTask task : tasks) {
      Optional<Digest> digest = contents.of(task.file());
      if (digest.isEmpty()) {
        return Optional.empty();
      }
      digests.add(digest.get());
    }
    return Optional.of(digests);
  }

  /** Keeps the addons that were not known. */
  void keep() {
    for (List<FileTask> tasks : unknown) {
      List<FileResult> results = new ArrayList<>();
      tasks.forEach(task -> files.result(task.file()).ifPresent(results::add));
      contents(tasks).ifPresent(digests -> kept.keepAddon(results, digests, version));
    }
  }
}
