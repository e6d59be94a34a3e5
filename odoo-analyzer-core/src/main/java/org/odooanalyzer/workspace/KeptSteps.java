package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.odooanalyzer.cache.DamagedEntryException;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.EntryKind;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.cache.KeyDigest;
import org.odooanalyzer.cache.PlaceMap;
import org.odooanalyzer.cache.ReadSet;
import org.odooanalyzer.cache.StepEntry;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Location;

/**
 * What is kept of steps over many files. The findings of a step hold while all that it looked at
 * says the same; in a file that says the same at other places, they move along.
 */
final class KeptSteps {
  private final Kept kept;
  private final Digest world;
  private final WorkedFiles files;
  private final ReadCheck check;

  KeptSteps(Kept kept, World world, WorkedFiles files, Disk disk) {
    this.kept = kept;
    this.world = ProjectKey.of("project", kept.frame(), world).digest();
    this.files = files;
    this.check = new ReadCheck(files, disk);
  }

  /**
   * Covers all that a step is given.
   *
   * @param checked the files that it checks
   * @param shown what of a file it looks at
   */
  Digest key(String step, List<FilePath> checked, Function<FactsDigest, Digest> shown) {
    KeyDigest key = new KeyDigest("step").add(step).add(world);
    return key.all(checked, (to, file) -> to.add(shown.apply(files.digests(file)))).digest();
  }

  /** The rules of a step, which run only where they can see something new. */
  KeptChecks checks(String step) {
    Digest key = new KeyDigest("checks").add(step).add(kept.frame()).digest();
    return new KeptChecks(kept, key, this, files);
  }

  /** Whether a known step is to run again, to see whether the cache is right. */
  boolean picks() {
    return kept.sampling().picks();
  }

  void differs(String step) {
    kept.sampling().differs("the step " + step);
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
    return kept.store()
        .get(EntryKind.STEP.key(key))
        .flatMap(kept.entries()::step)
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
    Digest now = kept.contents().of(file.file()).orElse(null);
    if (file.findings().isEmpty() || file.content().equals(now)) {
      return Optional.of(file.findings());
    }
    FileTask task = files.task(file.file()).orElse(null);
    if (now == null || task == null) {
      return Optional.empty();
    }
    try {
      Optional<PlaceMap> map =
          kept.files()
              .encoded(task, file.content())
              .flatMap(
                  before ->
                      kept.files()
                          .encoded(task, now)
                          .flatMap(after -> PlaceMap.between(before, after)));
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

  /** What a step found, and what it asked. */
  Found found(Function<FactsDigest, Digest> shown, List<Diagnostic> findings, ReadLog log) {
    return new Found(findings, check.answers(log, shown));
  }

  /** Keeps what a step found. */
  void keep(Digest key, Found found) {
    Map<FilePath, List<Diagnostic>> byFile = new TreeMap<>();
    for (Diagnostic finding : found.findings()) {
      byFile.computeIfAbsent(finding.location().file(), first -> new ArrayList<>()).add(finding);
    }
    List<StepEntry.InFile> inFiles = new ArrayList<>();
    byFile.forEach(
        (file, ofFile) ->
            inFiles.add(
                new StepEntry.InFile(file, kept.contents().of(file).orElseThrow(), ofFile)));
    kept.put(EntryKind.STEP, key, kept.entries().encode(new StepEntry(found.reads(), inFiles)));
  }
}
