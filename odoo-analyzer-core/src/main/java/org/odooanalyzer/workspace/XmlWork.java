package org.odooanalyzer.workspace;

import org.odooanalyzer.config.RuleSettings;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Suppressions;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.facts.XmlFacts;
import org.odooanalyzer.facts.XmlFactsBuilder;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.xml.XmlComment;
import org.odooanalyzer.syntax.xml.XmlDocument;
import org.odooanalyzer.syntax.xml.XmlParser;
import org.odooanalyzer.syntax.xml.XmlSource;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.validation.data.DataChecks;
import org.odooanalyzer.validation.files.XmlDoctype;
import org.odooanalyzer.validation.files.XmlSyntax;
import org.odooanalyzer.validation.templates.TemplateChecks;
import org.odooanalyzer.validation.templates.TemplateFile;
import org.odooanalyzer.workspace.StepTimes.FileStep;

/** Works on XML files: data files, templates for the browser, and those that nothing loads. */
final class XmlWork implements FileWork {
  private static final XmlSyntax SYNTAX = new XmlSyntax();
  private static final XmlDoctype DOCTYPE = new XmlDoctype();

  private final DataChecks dataChecks;
  private final TemplateChecks templateChecks;
  private final XmlFactsBuilder factsBuilder;
  private final OdooVersion version;
  private final RuleSettings settings;
  private final Memory memory;

  XmlWork(
      OdooVersion version,
      Checks checks,
      RuleSettings settings,
      StringPool strings,
      Memory memory) {
    this.dataChecks = new DataChecks(checks.all());
    this.templateChecks = new TemplateChecks(checks.all());
    this.memory = memory;
    this.factsBuilder = new XmlFactsBuilder(strings);
    this.version = version;
    this.settings = settings;
  }

  @Override
  public Parsed<SourceText> decode(byte[] bytes) {
    return XmlSource.decode(bytes);
  }

  @Override
  public Worked analyze(FileTask task, Parsed<SourceText> decoded, long bytes, StepTimes.Lap lap) {
    SourceText source = decoded.tree();
    lap.end(FileStep.READ);
    Parsed<XmlDocument> parsed = XmlParser.parse(source.content());
    lap.end(FileStep.PARSE);
    XmlFacts facts = factsBuilder.build(parsed.tree(), source);
    memory.tree(task.file(), parsed.tree());
    lap.end(FileStep.FACTS);
    FileFindings findings = new FileFindings(task.file(), source.lines(), settings);
    Suppressions suppressions = Suppressions.NONE;
    if (task.reported() && isLoaded(task)) {
      check(task, decoded, parsed, findings);
      suppressions =
          Suppressions.ofXml(
              source, parsed.tree().comments().stream().map(XmlComment::span).toList());
    }
    lap.end(FileStep.RULES);
    boolean broken = !decoded.problems().isEmpty() || !parsed.problems().isEmpty();
    return Worked.of(task, bytes, source, facts, broken, findings, suppressions);
  }

  /**
   * Whether Odoo reads the file; what nothing reads may be anything, such as a fixture of a test.
   */
  static boolean isLoaded(FileTask task) {
    return switch (task.role()) {
      case DATA, DEMO -> true;
      case TEMPLATE -> task.file().path().contains("/static/src/");
      case OTHER -> false;
    };
  }

  private void check(
      FileTask task,
      Parsed<SourceText> decoded,
      Parsed<XmlDocument> parsed,
      FileFindings findings) {
    XmlDocument document = parsed.tree();
    SYNTAX.check(decoded.problems(), findings);
    SYNTAX.check(parsed.problems(), findings);
    DOCTYPE.check(document.doctype(), findings);
    Reporter unbroken = UnbrokenLines.of(parsed.problems(), decoded.tree().lines(), findings);
    if (task.role() == FileRole.TEMPLATE) {
      String addon = task.addon() == null ? "" : task.addon();
      templateChecks.run(new TemplateFile(document, decoded.tree(), version, addon), unbroken);
    } else {
      dataChecks.run(document, decoded.tree(), version, unbroken);
    }
  }
}
