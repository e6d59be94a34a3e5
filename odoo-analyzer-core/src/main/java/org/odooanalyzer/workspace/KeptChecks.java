package org.odooanalyzer.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.odooanalyzer.cache.ChecksEntry;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.EntryCodec;
import org.odooanalyzer.cache.EntryKind;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.cache.StepEntry;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.text.FilePath;

/** Runs rules only on files of which they can see something new since the step ran last. */
final class KeptChecks implements Rechecks {
  private final Store store;
  private final EntryCodec entries;
  private final Digest key;
  private final KeptSteps steps;
  private final WorkedFiles files;
  private final Contents contents;
  private final Map<FilePath, ChecksEntry.Checked> before = new HashMap<>();
  private final Map<FilePath, ChecksEntry.Checked> now = new TreeMap<>();

  /**
   * The checks of a step.
   *
   * @param key names the step of this project, whatever the files hold
   * @param steps moves findings along with what they are about
   */
  KeptChecks(
      Store store,
      EntryCodec entries,
      Digest key,
      KeptSteps steps,
      WorkedFiles files,
      Contents contents) {
    this.store = store;
    this.entries = entries;
    this.key = key;
    this.steps = steps;
    this.files = files;
    this.contents = contents;
    store
        .get(EntryKind.CHECKS.key(key))
        .flatMap(entries::checks)
        .ifPresent(entry -> entry.files().forEach(file -> before.put(file.found().file(), file)));
  }

  @Override
  public List<Diagnostic> check(FilePath file, Digest answers, Supplier<List<Diagnostic>> rules) {
    Digest shape = files.result(file).map(FileResult::digests).orElse(FactsDigest.NONE).shape();
    Digest content = contents.of(file).orElseThrow();
    List<Diagnostic> findings =
        Optional.ofNullable(before.get(file))
            .filter(known -> known.shape().equals(shape) && known.answers().equals(answers))
            .flatMap(known -> steps.moved(known.found()))
            .orElseGet(rules);
    now.put(
        file,
        new ChecksEntry.Checked(shape, answers, new StepEntry.InFile(file, content, findings)));
    return findings;
  }

  /** Keeps what the rules could see for the next time, if the step goes file by file at all. */
  void keep() {
    if (now.isEmpty()) {
      return;
    }
    entries
        .encode(new ChecksEntry(List.copyOf(now.values())))
        .ifPresent(bytes -> store.put(EntryKind.CHECKS.key(key), bytes));
  }
}
