package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.odooanalyzer.cache.DamagedEntryException;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.EncodedFacts;
import org.odooanalyzer.cache.EntryCodec;
import org.odooanalyzer.cache.EntryKind;
import org.odooanalyzer.cache.FactCodec;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.cache.KeyDigest;
import org.odooanalyzer.cache.ResultEntry;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;

/**
 * What is kept of files between runs. A content is known wherever it comes again: in another
 * branch, checkout or project, and under another name. Safe for many threads.
 */
final class KeptFiles {
  private final Store store;
  private final Digest rules;
  private final FactCodec facts;
  private final EntryCodec entries;

  /**
   * What a store keeps.
   *
   * @param rules which rules run, and how bad their findings are
   */
  KeptFiles(Store store, Digest rules, StringPool strings, EntryCodec entries) {
    this.store = store;
    this.rules = rules;
    this.facts = new FactCodec(strings);
    this.entries = entries;
  }

  /** The result of a file that holds a content. */
  Optional<FileResult> result(FileTask task, Digest content, OdooVersion version) {
    return store
        .get(EntryKind.RESULT.key(resultKey(task, content, version)))
        .flatMap(bytes -> entries.result(bytes, task.file()))
        .map(entry -> result(task, entry));
  }

  private static FileResult result(FileTask task, ResultEntry entry) {
    return new FileResult(
        task,
        entry.lines(),
        entry.bytes(),
        true,
        entry.broken(),
        entry.digests(),
        entry.findings(),
        entry.suppressions(),
        null);
  }

  private static ResultEntry entry(FileResult result) {
    return new ResultEntry(
        result.lines(),
        result.bytes(),
        result.broken(),
        result.digests(),
        result.findings(),
        result.suppressions());
  }

  /** The facts of a file that holds a content. */
  Optional<FileFacts> facts(FileTask task, Digest content) {
    try {
      return encoded(task, content).map(facts::decode);
    } catch (DamagedEntryException unreadable) {
      return Optional.empty();
    }
  }

  /** The facts as they are kept. */
  Optional<EncodedFacts> encoded(FileTask task, Digest content) {
    try {
      return store.get(factsKey(task, content)).map(EncodedFacts::of);
    } catch (DamagedEntryException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Keeps what was made of a file, unless the analyzer failed on it or could not read it.
   *
   * @param into where it is kept
   */
  Worked keep(Worked made, Digest content, OdooVersion version, Store into) {
    FileFacts known = made.facts();
    FileResult result = made.result();
    if (known == null || result.fault() != null) {
      return new Worked(result.with(FactsDigest.ofContent(content)), known);
    }
    Optional<EncodedFacts> encoded = facts.encode(known);
    Worked kept = new Worked(result.with(digests(known, encoded, content, result)), known);
    encoded.ifPresent(bytes -> into.put(factsKey(result.task(), content), bytes.toBytes()));
    entries
        .encode(entry(kept.result()))
        .ifPresent(
            bytes ->
                into.put(EntryKind.RESULT.key(resultKey(result.task(), content, version)), bytes));
    return kept;
  }

  /** A file whose facts are too large to be kept shows all of its content. */
  private static FactsDigest digests(
      FileFacts facts, Optional<EncodedFacts> encoded, Digest content, FileResult result) {
    return encoded
        .map(bytes -> FactsDigest.of(facts, content, bytes.shapeDigest(), result.broken()))
        .orElseGet(() -> FactsDigest.ofContent(content));
  }

  /** Whether work on a content gives just what is kept of it. */
  boolean isWhatIsKept(Worked made, FileResult known, Digest content) {
    FileFacts fresh = made.facts();
    if (fresh == null) {
      return false;
    }
    Optional<EncodedFacts> encodedNow = facts.encode(fresh);
    FileResult result = made.result().with(digests(fresh, encodedNow, content, made.result()));
    return encodedNow.equals(encoded(made.result().task(), content))
        && Arrays.equals(
            entries.encode(entry(result)).orElseThrow(),
            entries.encode(entry(known)).orElseThrow());
  }

  /** The results of the files of an addon, in their order, when all are known together. */
  Optional<List<FileResult>> addon(
      List<FileTask> tasks, List<Digest> contents, OdooVersion version) {
    return store
        .get(addonKey(tasks, contents, version))
        .flatMap(bytes -> entries.results(bytes, tasks.stream().map(FileTask::file).toList()))
        .map(
            known -> {
              List<FileResult> results = new ArrayList<>();
              for (int i = 0; i < tasks.size(); i++) {
                results.add(result(tasks.get(i), known.get(i)));
              }
              return results;
            });
  }

  /** Keeps the results of the files of an addon together, when all of them are complete. */
  void keepAddon(List<FileResult> results, List<Digest> contents, OdooVersion version) {
    if (results.stream().allMatch(result -> result.hasFacts() && result.fault() == null)) {
      List<FileTask> tasks = results.stream().map(FileResult::task).toList();
      entries
          .encode(results.stream().map(KeptFiles::entry).toList())
          .ifPresent(bytes -> store.put(addonKey(tasks, contents, version), bytes));
    }
  }

  private StoreKey addonKey(List<FileTask> tasks, List<Digest> contents, OdooVersion version) {
    KeyDigest key = new KeyDigest("results of an addon").add(tasks.size());
    for (int i = 0; i < tasks.size(); i++) {
      key.add(resultKey(tasks.get(i), contents.get(i), version));
    }
    return EntryKind.ADDON.key(key.digest());
  }

  /** All that the result depends on: nothing of the path but what the work looks at. */
  private Digest resultKey(FileTask task, Digest content, OdooVersion version) {
    KeyDigest key = new KeyDigest("result").add(factsDigest(task, content)).add(task.reported());
    if (task.reported()) {
      key.add(rules).add(task.role().name()).add(task.addon());
      if (task.kind() == FileKind.XML) {
        key.add(version.toString()).add(XmlWork.isLoaded(task));
      }
    }
    return key.digest();
  }

  private static StoreKey factsKey(FileTask task, Digest content) {
    return EntryKind.FACTS.key(factsDigest(task, content));
  }

  /** The name of a CSV file is the model of its records. */
  private static Digest factsDigest(FileTask task, Digest content) {
    return new KeyDigest("facts")
        .add(content)
        .add(task.kind().name())
        .add(task.kind() == FileKind.CSV ? task.file().name() : "")
        .digest();
  }
}
