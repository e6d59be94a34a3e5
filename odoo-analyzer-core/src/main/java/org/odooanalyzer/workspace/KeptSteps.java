package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.odooanalyzer.cache.DamagedEntryException;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.EncodedFacts;
import org.odooanalyzer.cache.EntryCodec;
import org.odooanalyzer.cache.EntryKind;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.cache.PlaceMap;
import org.odooanalyzer.cache.ReadSet;
import org.odooanalyzer.cache.StepEntry;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.text.FilePath;

/**
 * What is kept of steps over many files. The findings of a step hold while all that it looked at
 * says the same; in a file that says the same at other places, they move along.
 */
final class KeptSteps {
  private final Store store;
  private final EntryCodec entries;
  private final KeptFiles kept;
  private final WorkedFiles files;
  private final Contents contents;
  private final Disk disk;

  KeptSteps(
      Store store,
      EntryCodec entries,
      KeptFiles kept,
      WorkedFiles files,
      Contents contents,
      Disk disk) {
    this.store = store;
    this.entries = entries;
    this.kept = kept;
    this.files = files;
    this.contents = contents;
    this.disk = disk;
  }

  /** The findings of a step, and what they depend on beyond the key. */
  record Found(List<Diagnostic> findings, ReadSet reads) {
    Found {
      findings = List.copyOf(findings);
    }
  }

  /**
   * What a step found before.
   *
   * @param key covers all that the step was given
   * @param shown what of a file the step looks at
   */
  Optional<Found> find(Digest key, Function<FactsDigest, Digest> shown) {
    return store
        .get(EntryKind.STEP.key(key))
        .flatMap(entries::step)
        .filter(entry -> disk.answersAre(entry.reads()))
        .filter(entry -> reads(entry.reads().files().keySet(), shown).equals(entry.reads().files()))
        .flatMap(this::moved);
  }

  private Map<FilePath, Digest> reads(
      Iterable<FilePath> read, Function<FactsDigest, Digest> shown) {
    Map<FilePath, Digest> digests = new TreeMap<>();
    for (FilePath file : read) {
      FactsDigest digest = files.result(file).map(FileResult::digests).orElse(FactsDigest.NONE);
      digests.put(file, shown.apply(digest));
    }
    return digests;
  }

  private Optional<Found> moved(StepEntry entry) {
    List<Diagnostic> findings = new ArrayList<>();
    for (StepEntry.InFile file : entry.files()) {
      Digest now = contents.of(file.file()).orElse(null);
      if (file.content().equals(now)) {
        findings.addAll(file.findings());
      } else if (now == null || !move(file, now, findings)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Found(findings, entry.reads()));
  }

  private boolean move(StepEntry.InFile file, Digest now, List<Diagnostic> findings) {
    Optional<FileTask> task = files.task(file.file());
    Optional<EncodedFacts> before = task.flatMap(known -> kept.encoded(known, file.content()));
    Optional<EncodedFacts> after = task.flatMap(known -> kept.encoded(known, now));
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    try {
      PlaceMap map = PlaceMap.between(before.get(), after.get()).orElse(null);
      for (Diagnostic finding : file.findings()) {
        Optional<Diagnostic> moved =
            map == null
                ? Optional.empty()
                : map.location(finding.location())
                    .map(
                        place ->
                            new Diagnostic(
                                place, finding.rule(), finding.severity(), finding.message()));
        if (moved.isEmpty()) {
          return false;
        }
        findings.add(moved.get());
      }
      return true;
    } catch (DamagedEntryException unreadable) {
      return false;
    }
  }

  /** Keeps what a step found. */
  Found keep(
      Digest key, Function<FactsDigest, Digest> shown, List<Diagnostic> findings, ReadLog log) {
    ReadSet reads =
        new ReadSet(new TreeMap<>(reads(log.files(), shown)), log.folders(), log.existing());
    Map<FilePath, List<Diagnostic>> byFile = new TreeMap<>();
    for (Diagnostic finding : findings) {
      byFile.computeIfAbsent(finding.location().file(), first -> new ArrayList<>()).add(finding);
    }
    List<StepEntry.InFile> inFiles = new ArrayList<>();
    byFile.forEach(
        (file, found) ->
            inFiles.add(new StepEntry.InFile(file, contents.of(file).orElseThrow(), found)));
    if (!contents.isChanging()) {
      entries
          .encode(new StepEntry(reads, inFiles))
          .ifPresent(bytes -> store.put(EntryKind.STEP.key(key), bytes));
    }
    return new Found(findings, reads);
  }
}
