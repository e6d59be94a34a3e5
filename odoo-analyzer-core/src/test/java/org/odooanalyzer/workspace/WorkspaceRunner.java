package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.report.AnalysisReport;
import org.odooanalyzer.testkit.ProjectRunner;
import org.odooanalyzer.testkit.RunningProject;

/** Runs the projects of pages as a user would: on disk, through the use case, beside an Odoo. */
public final class WorkspaceRunner implements ProjectRunner {
  @Override
  public RunningProject start(String odooVersion) {
    return new OnDisk(new LittleOdoo(odooVersion));
  }

  private record OnDisk(LittleOdoo odoo) implements RunningProject {
    @Override
    public List<Diagnostic> apply(Map<String, String> files, List<String> deleted) {
      files.forEach((path, content) -> odoo.write("addons/" + path, content));
      deleted.forEach(path -> odoo.delete("addons/" + path));
      AnalysisReport oneThread = Analyzer.analyze(odoo.request(1), Progress.NONE).report();
      AnalysisReport manyThreads = Analyzer.analyze(odoo.request(3), Progress.NONE).report();
      assertThat(manyThreads.findings()).isEqualTo(oneThread.findings());
      assertThat(oneThread.internalErrors()).isEmpty();
      return oneThread.findings();
    }

    @Override
    public Optional<String> modelDifference(String line) {
      return new ModelFacts(odoo).difference(line);
    }

    @Override
    public void close() {
      odoo.close();
    }
  }
}
