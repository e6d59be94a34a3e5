package org.odooanalyzer.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.odooanalyzer.config.RuleSettings;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.records.RecordProblem;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.validation.records.RecordCheck;

/** Runs the rules of records, which need to know what other data files declare. */
final class RecordPass {
  private final World world;
  private final RuleSettings settings;
  private final Map<FilePath, FileResult> files = new HashMap<>();
  private final List<RecordCheck> checks = Checks.of(RecordCheck.class);

  RecordPass(World world, RuleSettings settings, List<FileResult> results) {
    this.world = world;
    this.settings = settings;
    results.forEach(result -> files.put(result.task().file(), result));
  }

  /** The findings about the data files that are reported on; of others nothing is known. */
  List<Diagnostic> run() {
    RecordIndex index = RecordIndex.of(world.graph(), world.graph().loadOrder(), this::facts);
    Map<FilePath, FileFindings> findings = new TreeMap<>();
    for (RecordProblem problem : index.problems()) {
      FileResult result = files.get(problem.file());
      if (result == null || !result.task().reported() || result.facts() == null) {
        continue;
      }
      FileFacts facts = result.facts();
      FileFindings ofFile =
          findings.computeIfAbsent(
              problem.file(), file -> new FileFindings(file, facts.lines(), settings));
      checks.forEach(check -> check.check(problem, world.graph(), ofFile));
    }
    return findings.values().stream().flatMap(ofFile -> ofFile.findings().stream()).toList();
  }

  private Optional<FileFacts> facts(FilePath file) {
    return Optional.ofNullable(files.get(file)).map(FileResult::facts);
  }
}
