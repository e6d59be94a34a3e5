package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.odooanalyzer.report.AnalysisReport;
import org.odooanalyzer.report.TextReport;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.workspace.MemoryOptions.Phase;

/**
 * Edits a little project at random, and after each edit compares a run that uses all that runs
 * before it kept with one that starts from nothing. More scripts than in a build run with {@code
 * -Dodooanalyzer.scripts=N}.
 */
class EditScriptsTest {
  private static final int EDITS = 12;

  static List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (long seed = 1; seed <= Integer.getInteger("odooanalyzer.scripts", 25); seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aWarmRunSaysWhatAColdRunSays(long seed) {
    RandomProject project = new RandomProject(seed);
    List<String> script = new ArrayList<>();
    try (LittleOdoo odoo = new LittleOdoo("19.0");
        Store kept = MemoryStore.open()) {
      Set<String> written = new TreeSet<>();
      for (int i = 0; i <= EDITS; i++) {
        script.add(i == 0 ? "start" : project.edit());
        write(project, odoo, written);
        AnalysisReport cold = Analyzer.analyze(odoo.request(1), Progress.NONE).report();
        AnalyzeResult warm = Analyzer.analyze(odoo.request(2), Resources.with(kept), Progress.NONE);
        AnalyzeResult again =
            Analyzer.analyze(odoo.request(2), Resources.with(kept), Progress.NONE);
        assertThat(said(warm.report())).as("seed %d: %s", seed, script).isEqualTo(said(cold));
        assertThat(said(again.report())).as("seed %d: %s", seed, script).isEqualTo(said(cold));
        assertThat(again.trace().wholeRun()).isTrue();
      }
      assertThat(
              Analyzer.analyze(
                      odoo.request(2), new Resources(kept, 100, MemoryOptions.all()), Progress.NONE)
                  .outcome())
          .as("what is kept is what is made again")
          .isNotEqualTo(Outcome.INTERNAL_ERROR);
      assertPhasesDoNotMatter(odoo);
    }
  }

  /** Each phase alone, each one left out, none, and one with room for hardly any file. */
  private static void assertPhasesDoNotMatter(LittleOdoo odoo) {
    String expected = said(Analyzer.analyze(odoo.request(1), Progress.NONE).report());
    List<MemoryOptions> choices = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      choices.add(new MemoryOptions(Set.of(phase), 1, 1));
      choices.add(new MemoryOptions(EnumSet.complementOf(EnumSet.of(phase)), 1, 9));
    }
    choices.add(new MemoryOptions(Set.of(), 1, 1));
    choices.add(new MemoryOptions(Set.of(Phase.LRU), 0, 1));
    for (MemoryOptions choice : choices) {
      try (Store store = MemoryStore.open()) {
        Resources resources =
            choice.has(Phase.DISK_CACHE)
                ? new Resources(store, 0, choice)
                : new Resources(null, 0, choice);
        AnalyzeResult cold = Analyzer.analyze(odoo.request(2), resources, Progress.NONE);
        AnalyzeResult warm = Analyzer.analyze(odoo.request(2), resources, Progress.NONE);
        assertThat(said(cold.report())).as(choice.toString()).isEqualTo(expected);
        assertThat(said(warm.report())).as(choice.toString()).isEqualTo(expected);
      }
    }
  }

  private static void write(RandomProject project, LittleOdoo odoo, Set<String> written) {
    project.files().forEach((path, text) -> odoo.write("addons/" + path, text));
    written.removeAll(project.files().keySet());
    written.forEach(path -> odoo.delete("addons/" + path));
    written.clear();
    written.addAll(project.files().keySet());
  }

  private static String said(AnalysisReport report) {
    StringBuilder text = new StringBuilder();
    report
        .findings()
        .forEach(finding -> text.append(TextReport.line(report, finding)).append('\n'));
    return text.append(report.notices())
        .append(report.statistics().files())
        .append(report.internalErrors())
        .toString();
  }
}
