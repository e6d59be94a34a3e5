package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.EntryCodec;
import org.odooanalyzer.cache.EntryKind;
import org.odooanalyzer.cache.KeyDigest;
import org.odooanalyzer.cache.ReadSet;
import org.odooanalyzer.cache.RunEntry;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.text.FilePath;

/** What is kept of whole runs: when no file has changed, all that they found. */
final class KeptRuns {
  private final Store store;
  private final EntryCodec entries;
  private final Digest frame;
  private final List<FilePath> files;

  /**
   * The runs of a project.
   *
   * @param frame all that a run depends on but contents
   * @param files those whose contents count
   */
  KeptRuns(Store store, EntryCodec entries, Digest frame, List<FilePath> files) {
    this.store = store;
    this.entries = entries;
    this.frame = frame;
    this.files = List.copyOf(files);
  }

  /** Whether there was a run over files of these names, so that it pays to compare contents. */
  boolean isKnownFrame() {
    return store.get(EntryKind.FRAME.key(frame)).isPresent();
  }

  /** What was found when the files held just this. */
  Optional<RunFindings> find(Contents contents, Disk disk) {
    return store
        .get(EntryKind.RUN.key(key(contents)))
        .flatMap(entries::run)
        .filter(entry -> disk.answersAre(entry.reads()))
        .map(
            entry ->
                new RunFindings(
                    entry.version(), entry.addons(), entry.counts(), entry.findings(), List.of()));
  }

  /** Keeps what a run found. */
  void keep(Contents contents, RunFindings found, ReadSet reads) {
    entries
        .encode(
            new RunEntry(reads, found.version(), found.addons(), found.counts(), found.findings()))
        .ifPresent(
            bytes -> {
              store.put(EntryKind.RUN.key(key(contents)), bytes);
              store.put(EntryKind.FRAME.key(frame), new byte[0]);
            });
  }

  private Digest key(Contents contents) {
    KeyDigest key = new KeyDigest("run").add(frame);
    key.all(files, (to, file) -> to.add(contents.of(file).orElseThrow()));
    return key.digest();
  }
}
