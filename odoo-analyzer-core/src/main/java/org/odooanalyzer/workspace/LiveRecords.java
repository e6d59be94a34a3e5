package org.odooanalyzer.workspace;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.text.FilePath;

/**
 * The XML ids at one moment, made when somebody asks for them. Where those of an earlier moment
 * were made of the same addons, only the files that changed since are looked at again.
 */
final class LiveRecords {
  private final @Nullable RecordIndex base;
  private final Set<FilePath> changed;
  private final Later<RecordIndex> records;

  private LiveRecords(
      @Nullable RecordIndex base, Set<FilePath> changed, World world, WorkedFiles files) {
    this.base = base;
    this.changed = Set.copyOf(changed);
    this.records =
        new Later<>(
            () -> {
              LoadOrder order = world.graph().loadOrder();
              return base == null
                  ? RecordIndex.of(world.graph(), order, files::passing)
                  : base.after(changed, order, files::passing);
            });
  }

  /** Those of all files. */
  static LiveRecords all(World world, WorkedFiles files) {
    return new LiveRecords(null, Set.of(), world, files);
  }

  /** Those after some files changed, and no manifest. */
  LiveRecords after(Set<FilePath> since, World world, WorkedFiles files) {
    Optional<RecordIndex> here = records.peek();
    if (here.isPresent()) {
      return new LiveRecords(here.get(), since, world, files);
    }
    Set<FilePath> all = new HashSet<>(changed);
    all.addAll(since);
    return new LiveRecords(base, all, world, files);
  }

  RecordIndex get() {
    return records.get();
  }
}
