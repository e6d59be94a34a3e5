package org.odooanalyzer.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.odooanalyzer.cache.ChecksEntry;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.EntryKind;
import org.odooanalyzer.cache.StepEntry;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.text.FilePath;

/** Runs rules only on files of which they can see something new since the step ran last. */
final class KeptChecks implements Rechecks {
  private final Kept kept;
  private final Digest key;
  private final KeptSteps steps;
  private final WorkedFiles files;
  private final Map<FilePath, ChecksEntry.Checked> before = new HashMap<>();
  private final Map<FilePath, ChecksEntry.Checked> now = new TreeMap<>();

  /**
   * The checks of a step.
   *
   * @param key names the step of this project, whatever the files hold
   * @param steps moves findings along with what they are about
   */
  KeptChecks(Kept kept, Digest key, KeptSteps steps, WorkedFiles files) {
    this.kept = kept;
    this.key = key;
    this.steps = steps;
    this.files = files;
    kept.store()
        .get(EntryKind.CHECKS.key(key))
        .flatMap(kept.entries()::checks)
        .ifPresent(entry -> entry.files().forEach(file -> before.put(file.found().file(), file)));
  }

  @Override
  public List<Diagnostic> check(FilePath file, Digest answers, Supplier<List<Diagnostic>> rules) {
    Digest shape = files.digests(file).shape();
    Digest content = kept.contents().of(file).orElseThrow();
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
    if (!now.isEmpty()) {
      ChecksEntry entry = new ChecksEntry(List.copyOf(now.values()));
      kept.put(EntryKind.CHECKS, key, kept.entries().encode(entry));
    }
  }
}
