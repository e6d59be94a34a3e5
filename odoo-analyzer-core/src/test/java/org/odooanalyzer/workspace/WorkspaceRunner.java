package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.report.AnalysisReport;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.testkit.ProjectRunner;
import org.odooanalyzer.testkit.RunningProject;

/** Runs the projects of pages as a user would: on disk, through the use case, beside an Odoo. */
public final class WorkspaceRunner implements ProjectRunner {
  @Override
  public RunningProject start(String odooVersion) {
    return new OnDisk(new LittleOdoo(odooVersion), MemoryStore.open());
  }

  /** A project with what all its runs so far have kept. */
  private record OnDisk(LittleOdoo odoo, Store kept) implements RunningProject {
    @Override
    public List<Diagnostic> apply(Map<String, String> files, List<String> deleted) {
      files.forEach((path, content) -> odoo.write("addons/" + path, content));
      deleted.forEach(path -> odoo.delete("addons/" + path));
      AnalysisReport oneThread = Analyzer.analyze(odoo.request(1), Progress.NONE).report();
      assertThat(oneThread.internalErrors()).isEmpty();
      assertSame(oneThread, Analyzer.analyze(odoo.request(3), Progress.NONE));
      assertSame(oneThread, Analyzer.analyze(odoo.request(3), Resources.with(kept), Progress.NONE));
      AnalyzeResult warm = Analyzer.analyze(odoo.request(1), Resources.with(kept), Progress.NONE);
      assertSame(oneThread, warm);
      assertThat(warm.trace().wholeRun()).isTrue();
      return oneThread.findings();
    }

    private static void assertSame(AnalysisReport expected, AnalyzeResult actual) {
      AnalysisReport report = actual.report();
      assertThat(report.findings()).isEqualTo(expected.findings());
      assertThat(report.notices()).isEqualTo(expected.notices());
      assertThat(report.statistics().files()).isEqualTo(expected.statistics().files());
    }

    @Override
    public Optional<String> modelDifference(String line) {
      return new ModelFacts(odoo).difference(line);
    }

    @Override
    public void close() {
      kept.close();
      odoo.close();
    }
  }
}
