package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.EntryCodec;
import org.odooanalyzer.cache.EntryKind;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.validation.Rules;

/**
 * What a run knows from runs before it.
 *
 * @param store what all runs share
 * @param scratch takes what is made of texts that nobody saved; elsewhere the same as {@code store}
 * @param source what the files hold now
 * @param frame names the project: all that a run depends on but contents
 * @param contents what the files hold now
 * @param inputs the files whose contents count
 * @param sampling picks what is made again to see whether the cache is right
 */
record Kept(
    Store store,
    Store scratch,
    FileSource source,
    EntryCodec entries,
    Digest frame,
    Contents contents,
    List<FilePath> inputs,
    KeptFiles files,
    KeptRuns runs,
    Sampling sampling) {
  static Kept in(
      Store store,
      Store scratch,
      Settings settings,
      ReportScope scope,
      ProjectFiles found,
      FileSource source,
      Sampling sampling) {
    StringPool strings = new StringPool();
    EntryCodec entries = new EntryCodec(Rules::byCode, strings);
    List<FilePath> inputs = found.inputs();
    Digest frame = ProjectKey.frame(settings, scope, found);
    return new Kept(
        store,
        scratch,
        source,
        entries,
        frame,
        new Contents(source),
        inputs,
        new KeptFiles(store, ProjectKey.of(settings.rules()), strings, entries),
        new KeptRuns(store, entries, frame, inputs),
        sampling);
  }

  /** The same for other contents of the same files. */
  Kept with(FileSource now, Contents read) {
    return new Kept(store, scratch, now, entries, frame, read, inputs, files, runs, sampling);
  }

  /**
   * Whether a run over the same files may have been kept. An audit has to look at what such a run
   * is made of.
   */
  boolean mayKnowRun() {
    return !sampling.isOn() && runs.isKnownFrame();
  }

  /**
   * Keeps an entry that more than one file was read for, unless the run saw a file change: then the
   * files were never all as it saw them.
   *
   * @param bytes the entry; absent when it is larger than one may be
   */
  void put(EntryKind kind, Digest key, Optional<byte[]> bytes) {
    if (!contents.isChanging()) {
      Store into = isShared() ? store : scratch;
      bytes.ifPresent(entry -> into.put(kind.key(key), entry));
    }
  }

  /** Whether what is made of all files may be of use to others. */
  boolean isShared() {
    return source.unsaved().isEmpty();
  }

  /** Where what is made of one file belongs. */
  Store storeOf(FilePath file) {
    return source.unsaved().contains(file) ? scratch : store;
  }

  /** Reads the contents of all files that were not read yet. */
  void compare(Parallel parallel, Progress progress) {
    contents.complete(inputs, parallel, progress);
  }
}
