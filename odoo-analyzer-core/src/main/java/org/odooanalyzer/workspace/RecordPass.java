package org.odooanalyzer.workspace;

import java.util.ArrayList;
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
  private final Faults faults;

  RecordPass(World world, Settings settings, Faults faults, StepFiles files) {
    this.world = world;
    this.settings = settings.rules();
    this.faults = faults;
    this.files = files;
    this.checks = settings.checks().of(RecordCheck.class, settings.rules());
  }

  /** The findings about the data files that are reported on; of others nothing is known. */
  List<Diagnostic> run() {
    if (checks.isEmpty()) {
      return List.of();
    }
    RecordIndex index = RecordIndex.of(world.graph(), world.graph().loadOrder(), this::facts);
    Map<FilePath, List<RecordProblem>> problems = new TreeMap<>();
    for (RecordProblem problem : index.problems()) {
      if (files.isReported(problem.file())) {
        problems.computeIfAbsent(problem.file(), first -> new ArrayList<>()).add(problem);
      }
    }
    List<Diagnostic> findings = new ArrayList<>();
    problems.forEach((file, ofFile) -> findings.addAll(check(file, ofFile)));
    return findings;
  }

  private List<Diagnostic> check(FilePath file, List<RecordProblem> problems) {
    return faults.guard(
        new FileFindings(file, files.lines(file), settings),
        findings ->
            problems.forEach(
                problem -> checks.forEach(check -> check.check(problem, world.graph(), findings))));
  }

  private Optional<FileFacts> facts(FilePath file) {
    return files.isReported(file) ? files.facts(file) : Optional.empty();
  }
}
