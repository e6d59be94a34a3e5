package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.odooanalyzer.config.RuleSettings;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Suppressions;
import org.odooanalyzer.facts.CsvFactsBuilder;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.Problem;
import org.odooanalyzer.syntax.csv.CsvParser;
import org.odooanalyzer.syntax.csv.CsvRow;
import org.odooanalyzer.syntax.csv.CsvRowHandler;
import org.odooanalyzer.syntax.csv.CsvSource;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.validation.csv.CsvCheck;
import org.odooanalyzer.validation.files.CsvSyntax;
import org.odooanalyzer.workspace.StepTimes.FileStep;

/** Works on CSV files row by row, because a file may have millions of them. */
final class CsvWork implements FileWork {
  private static final CsvSyntax SYNTAX = new CsvSyntax();

  private final List<CsvCheck> checks;
  private final RuleSettings settings;
  private final StringPool strings;

  CsvWork(Checks checks, RuleSettings settings, StringPool strings) {
    this.checks = checks.of(CsvCheck.class);
    this.settings = settings;
    this.strings = strings;
  }

  @Override
  public Parsed<SourceText> decode(byte[] bytes) {
    return CsvSource.decode(bytes);
  }

  @Override
  public Worked analyze(FileTask task, Parsed<SourceText> decoded, long bytes, StepTimes.Lap lap) {
    SourceText source = decoded.tree();
    lap.end(FileStep.READ);
    boolean checked =
        task.reported() && (task.role() == FileRole.DATA || task.role() == FileRole.DEMO);
    FileFindings findings = new FileFindings(task.file(), source.lines(), settings);
    CsvFactsBuilder facts = new CsvFactsBuilder(task.file().name(), strings);
    CsvRowHandler rows = checked ? both(facts, new CheckedRows(findings)) : facts;
    List<Problem> problems = CsvParser.read(source.content(), rows);
    if (checked) {
      SYNTAX.check(decoded.problems(), findings);
      SYNTAX.check(problems, findings);
    }
    lap.end(FileStep.PARSE);
    return Worked.of(
        task,
        bytes,
        source,
        facts.build(source.lines()),
        !decoded.problems().isEmpty() || !problems.isEmpty(),
        findings,
        Suppressions.NONE);
  }

  private static CsvRowHandler both(CsvRowHandler first, CsvRowHandler second) {
    return row -> {
      first.row(row);
      second.row(row);
    };
  }

  /** Shows the rows to the checks, the header first. */
  private final class CheckedRows implements CsvRowHandler {
    private final Reporter reporter;
    private final List<Consumer<CsvRow>> started = new ArrayList<>();

    CheckedRows(Reporter reporter) {
      this.reporter = reporter;
    }

    @Override
    public void row(CsvRow row) {
      if (started.isEmpty()) {
        checks.forEach(check -> started.add(check.start(row, reporter)));
      } else {
        started.forEach(check -> check.accept(row));
      }
    }
  }
}
