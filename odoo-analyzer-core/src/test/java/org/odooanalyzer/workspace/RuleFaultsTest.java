package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.records.RecordProblem;
import org.odooanalyzer.report.AnalysisReport;
import org.odooanalyzer.report.TextReport;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.validation.Rules;
import org.odooanalyzer.validation.data.DataContext;
import org.odooanalyzer.validation.data.ElementCheck;
import org.odooanalyzer.validation.data.Place;
import org.odooanalyzer.validation.imports.ImportCheck;
import org.odooanalyzer.validation.imports.ImportContext;
import org.odooanalyzer.validation.manifest.ManifestCheck;
import org.odooanalyzer.validation.manifest.ManifestContext;
import org.odooanalyzer.validation.models.ModelCheck;
import org.odooanalyzer.validation.models.ModelContext;
import org.odooanalyzer.validation.records.RecordCheck;

/**
 * Row 26 of the fault plan: a rule fails on a file of the addon {@code boom}. The findings of all
 * other files are as ever, and nothing is kept of what the rule had to do with.
 */
class RuleFaultsTest {
  private static final Rule RULE = Rules.byCode("ODA00003").orElseThrow();
  private static final String XML = "boom/data/boom.xml";
  private static final String PYTHON = "boom/models/boom.py";

  @TempDir Path folder;

  private final LittleOdoo odoo = new LittleOdoo("19.0");

  @BeforeEach
  void makeAddons() {
    for (String addon : List.of("boom", "calm")) {
      odoo.write(
          "addons/" + addon + "/__manifest__.py",
          "{'name': 'Addon', 'name': 'Addon', 'depends': ['base'], 'data': ['data/"
              + addon
              + ".xml']}\n");
      odoo.write("addons/" + addon + "/__init__.py", "from . import models, missing\n");
      odoo.write("addons/" + addon + "/models/__init__.py", "from . import " + addon + "\n");
      odoo.write(
          "addons/" + addon + "/models/" + addon + ".py",
          "from odoo import models\nfrom . import missing_"
              + addon
              + "\n\n\nclass Shelf(models.Model):\n    _inherit = 'no.such."
              + addon
              + "'\n");
      odoo.write(
          "addons/" + addon + "/data/" + addon + ".xml",
          "<odoo noupdate=\""
              + addon
              + "\"><record id=\"a\" modle=\"b\"/><record id=\"a.b.c\" model=\"x\"/></odoo>\n");
    }
  }

  @AfterEach
  void deleteAddons() {
    odoo.close();
  }

  static List<Arguments> faults() {
    return List.of(
        Arguments.of(new InXml(), XML, Set.of(XML), Set.of("records")),
        Arguments.of(new InRecords(), XML, Set.of(), Set.of("records")),
        Arguments.of(new InImports(), PYTHON, Set.of(), Set.of("imports")),
        Arguments.of(new InModels(), PYTHON, Set.of(), Set.of("models")),
        Arguments.of(new InManifests(), "boom/__manifest__.py", Set.of(), Set.of()));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aRuleThatFailsCostsOnlyWhatItHadToDoWith(
      Check failing, String file, Set<String> parsedAgain, Set<String> stepsAgain) {
    AnalyzeResult cold = Analyzer.analyze(odoo.request(1), Progress.NONE);
    assertThat(shown(cold, "")).anyMatch(line -> line.contains(file));
    List<Check> checks = new ArrayList<>(Rules.CHECKS);
    checks.add(0, failing);

    AnalyzeResult hurt = run(new Checks(checks));

    assertThat(hurt.outcome()).isEqualTo(Outcome.INTERNAL_ERROR);
    assertThat(hurt.report().internalErrors())
        .singleElement()
        .asString()
        .contains(file, "IllegalStateException: a fault of the test");
    assertThat(shown(hurt, file)).isEqualTo(shown(cold, file));
    assertThat(hurt.report().findings())
        .filteredOn(finding -> finding.rule().equals(RULE))
        .singleElement()
        .matches(finding -> finding.location().file().path().equals(file));

    AnalyzeResult healed = run(Checks.ALL);

    assertThat(healed.outcome()).isEqualTo(cold.outcome());
    assertThat(shown(healed, "")).isEqualTo(shown(cold, ""));
    assertThat(healed.trace().wholeRun()).isFalse();
    assertThat(healed.trace().parsed())
        .extracting(path -> path.path())
        .containsExactlyInAnyOrderElementsOf(parsedAgain);
    assertThat(healed.trace().steps().keySet()).isEqualTo(stepsAgain);
    assertThat(run(Checks.ALL).trace().wholeRun()).isTrue();
  }

  @Test
  void aStepThatFailsOutsideOfItsRulesCostsItsFindingsOnly() {
    AnalyzeResult cold = Analyzer.analyze(odoo.request(1), Progress.NONE);
    List<Check> checks = new ArrayList<>(Rules.CHECKS);
    checks.add(new BeforeModels());

    AnalyzeResult hurt = run(new Checks(checks));

    assertThat(hurt.outcome()).isEqualTo(Outcome.INTERNAL_ERROR);
    assertThat(hurt.report().internalErrors())
        .singleElement()
        .asString()
        .startsWith("the step models: IllegalStateException: a fault of the test at ");
    assertThat(shown(cold, "")).containsAll(shown(hurt, "")).hasSizeGreaterThan(2);
    assertThat(shown(hurt, "")).anyMatch(line -> line.contains("missing_calm"));

    AnalyzeResult healed = run(Checks.ALL);

    assertThat(shown(healed, "")).isEqualTo(shown(cold, ""));
    // Of Odoo only the failing step would have read anything.
    assertThat(healed.trace().parsed()).allMatch(file -> file.root().equals("odoo"));
    assertThat(healed.trace().steps().keySet()).containsExactly("models");
  }

  private AnalyzeResult run(Checks checks) {
    CacheOptions options =
        new CacheOptions(folder, "readwrite", Path.of("cache"), "pack", 64, "0%");
    return CachedAnalysis.run(odoo.request(2), checks, options, MemoryOptions.all(), Progress.NONE)
        .result();
  }

  /** The findings of all files but one. */
  private static List<String> shown(AnalyzeResult result, String except) {
    AnalysisReport report = result.report();
    return report.findings().stream()
        .filter(finding -> !finding.location().file().path().equals(except))
        .map(finding -> TextReport.line(report, finding))
        .toList();
  }

  private static void fail(boolean isBoom) {
    if (isBoom) {
      throw new IllegalStateException("a fault of the test");
    }
  }

  private record InXml() implements ElementCheck {
    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Set<Place> places() {
      return Set.of(Place.ROOT);
    }

    @Override
    public void check(XmlElement element, DataContext context, Reporter reporter) {
      fail(element.value("noupdate").equals(Optional.of("boom")));
    }
  }

  private record InRecords() implements RecordCheck {
    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public void check(RecordProblem problem, AddonGraph graph, Reporter reporter) {
      fail(problem.addon().equals("boom"));
    }
  }

  private record InImports() implements ImportCheck {
    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public void check(ImportContext context, Reporter reporter) {
      fail("missing_boom".equals(context.fact().name()));
    }
  }

  private record InModels() implements ModelCheck {
    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public void check(ModelContext context, Reporter reporter) {
      fail(context.answers().declaration().inherit().contains("no.such.boom"));
    }
  }

  /** Fails while the step makes ready to run. */
  private record BeforeModels() implements ModelCheck {
    @Override
    public Rule rule() {
      fail(true);
      return RULE;
    }

    @Override
    public void check(ModelContext context, Reporter reporter) {}
  }

  private record InManifests() implements ManifestCheck {
    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public void check(ManifestContext manifest, Reporter reporter) {
      fail(manifest.addon().equals("boom"));
    }
  }
}
