package org.odooanalyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SummaryTableTest {
  @Test
  void theFiguresStandInOneColumn() {
    assertThat(String.join("\n", SummaryTable.lines(Sample.REPORT)))
        .isEqualTo(
            """
            Odoo version        19.0
            addons                 2
            python files       1,200  345,678 lines, 11.8 MiB
            xml files              7  90 lines, 0.0 MiB
            total files        1,207  345,768 lines, 11.8 MiB
            errors                 1
            warnings               2
            infos                  0
            hints                  0
            reading files     1.23 s
            checking          0.06 s
            whole run         1.30 s
            peak memory    200.0 MiB\
            """);
  }

  @Test
  void unknownFiguresAreLeftOut() {
    AnalysisReport report =
        new AnalysisReport(
            "1",
            List.of(),
            List.of(),
            List.of(),
            new Statistics(null, 0, List.of(), List.of(), 0, 0),
            List.of(),
            List.of());

    assertThat(SummaryTable.lines(report))
        .noneMatch(line -> line.contains("Odoo version") || line.contains("peak memory"));
  }
}
