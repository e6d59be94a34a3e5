package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.List;
import org.odooanalyzer.report.AnalysisReport;
import org.odooanalyzer.report.ReportTarget;

/** Puts reports into files. */
public final class ReportFiles {
  private ReportFiles() {}

  /**
   * Writes every wanted report.
   *
   * @param baseDirectory what relative files are relative to
   * @return the files, absolute, in the order of the targets
   * @throws InvalidConfigurationException when a file cannot be written
   */
  public static List<Path> write(
      AnalysisReport report, List<ReportTarget> targets, Path baseDirectory) {
    return targets.stream()
        .map(
            target ->
                OutputFile.of("report", target.file(), baseDirectory)
                    .write(out -> target.format().write(report, out)))
        .toList();
  }
}
