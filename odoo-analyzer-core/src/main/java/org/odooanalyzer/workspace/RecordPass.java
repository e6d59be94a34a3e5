package org.odooanalyzer.workspace;

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
  private final StepFiles files;
  private final List<RecordCheck> checks;

  RecordPass(World world, RuleSettings settings, StepFiles files) {
    this.world = world;
    this.settings = settings;
    this.files = files;
    this.checks = Checks.of(RecordCheck.class, settings);
  }

  /** The findings about the data files that are reported on; of others nothing is known. */
  List<Diagnostic> run() {
    if (checks.isEmpty()) {
      return List.of();
    }
    RecordIndex index = RecordIndex.of(world.graph(), world.graph().loadOrder(), this::facts);
    Map<FilePath, FileFindings> findings = new TreeMap<>();
    for (RecordProblem problem : index.problems()) {
      if (files.isReported(problem.file())) {
        FileFindings ofFile = findings.computeIfAbsent(problem.file(), this::findings);
        checks.forEach(check -> check.check(problem, world.graph(), ofFile));
      }
    }
    return findings.values().stream().flatMap(ofFile -> ofFile.findings().stream()).toList();
  }

  private FileFindings findings(FilePath file) {
    return new FileFindings(file, files.lines(file), settings);
  }

  private Optional<FileFacts> facts(FilePath file) {
    return files.isReported(file) ? files.facts(file) : Optional.empty();
  }
}
