package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.odooanalyzer.cache.DamagedEntryException;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.EntryCodec;
import org.odooanalyzer.cache.EntryKind;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.cache.PlaceMap;
import org.odooanalyzer.cache.ReadSet;
import org.odooanalyzer.cache.StepEntry;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Location;

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
  private final ReadCheck check;

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
    this.check = new ReadCheck(files, disk);
  }

  /** The rules of a step, which run only where they can see something new. */
  KeptChecks checks(Digest key) {
    return new KeptChecks(store, entries, key, this, files, contents);
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
        .filter(entry -> check.isSame(entry.reads(), shown))
        .flatMap(this::moved);
  }

  private Optional<Found> moved(StepEntry entry) {
    List<Diagnostic> findings = new ArrayList<>();
    for (StepEntry.InFile file : entry.files()) {
      Optional<List<Diagnostic>> moved = moved(file);
      if (moved.isEmpty()) {
        return Optional.empty();
      }
      findings.addAll(moved.get());
    }
    return Optional.of(new Found(findings, entry.reads()));
  }

  /**
   * Findings where they are now.
   *
   * @return empty when the file says something else than it did, or it is not known what it said
   */
  Optional<List<Diagnostic>> moved(StepEntry.InFile file) {
    Digest now = contents.of(file.file()).orElse(null);
    if (file.findings().isEmpty() || file.content().equals(now)) {
      return Optional.of(file.findings());
    }
    FileTask task = files.task(file.file()).orElse(null);
    if (now == null || task == null) {
      return Optional.empty();
    }
    try {
      Optional<PlaceMap> map =
          kept.encoded(task, file.content())
              .flatMap(
                  before ->
                      kept.encoded(task, now).flatMap(after -> PlaceMap.between(before, after)));
      return map.flatMap(places -> moved(file.findings(), places));
    } catch (DamagedEntryException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<List<Diagnostic>> moved(List<Diagnostic> findings, PlaceMap places) {
    List<Diagnostic> moved = new ArrayList<>();
    for (Diagnostic finding : findings) {
      Optional<Location> place = places.location(finding.location());
      if (place.isEmpty()) {
        return Optional.empty();
      }
      moved.add(new Diagnostic(place.get(), finding.rule(), finding.severity(), finding.message()));
    }
    return Optional.of(moved);
  }

  /** Keeps what a step found. */
  Found keep(
      Digest key, Function<FactsDigest, Digest> shown, List<Diagnostic> findings, ReadLog log) {
    ReadSet reads = check.answers(log, shown);
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
