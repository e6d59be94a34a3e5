package org.odooanalyzer.workspace;

import org.odooanalyzer.config.RuleSettings;
import org.odooanalyzer.diagnostics.Suppressions;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.ManifestFactsBuilder;
import org.odooanalyzer.facts.PythonFactsBuilder;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.PythonSource;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.validation.files.PythonSyntax;
import org.odooanalyzer.workspace.StepTimes.FileStep;

/** Works on Python files and manifests. */
final class PythonWork implements FileWork {
  private static final PythonSyntax SYNTAX = new PythonSyntax();

  private final PythonParser parser = new PythonParser();
  private final PythonFactsBuilder pythonFacts;
  private final ManifestFactsBuilder manifestFacts;
  private final RuleSettings settings;
  private final Memory memory;

  PythonWork(RuleSettings settings, StringPool strings, Memory memory) {
    this.memory = memory;
    this.settings = settings;
    this.pythonFacts = new PythonFactsBuilder(strings);
    this.manifestFacts = new ManifestFactsBuilder(strings);
  }

  @Override
  public Parsed<SourceText> decode(byte[] bytes) {
    return PythonSource.decode(bytes);
  }

  @Override
  public Worked analyze(FileTask task, Parsed<SourceText> decoded, long bytes, StepTimes.Lap lap) {
    SourceText source = decoded.tree();
    lap.end(FileStep.READ);
    Parsed<PyModule> parsed = parser.parse(source.content());
    lap.end(FileStep.PARSE);
    FileFacts facts =
        task.kind() == FileKind.MANIFEST
            ? manifestFacts.build(parsed.tree(), source)
            : pythonFacts.build(parsed.tree(), source);
    memory.tree(task.file(), parsed.tree());
    lap.end(FileStep.FACTS);
    FileFindings findings = new FileFindings(task.file(), source.lines(), settings);
    Suppressions suppressions = Suppressions.NONE;
    if (task.reported()) {
      SYNTAX.check(decoded.problems(), findings);
      SYNTAX.check(parsed.problems(), findings);
      suppressions = PythonComments.suppressions(parsed.tree(), source);
    }
    lap.end(FileStep.RULES);
    boolean broken = !decoded.problems().isEmpty() || !parsed.problems().isEmpty();
    return Worked.of(task, bytes, source, facts, broken, findings, suppressions);
  }
}
