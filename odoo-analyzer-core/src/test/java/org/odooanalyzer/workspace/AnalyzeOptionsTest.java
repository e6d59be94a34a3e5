package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.report.ReportFormat;
import org.odooanalyzer.report.ReportTarget;

class AnalyzeOptionsTest {
  private static final Path BASE = Path.of("/home/dev").toAbsolutePath();

  @Test
  void severitiesAreKnownInAnyCase() {
    assertThat(options("Warning", 1, List.of()).request().threshold()).contains(Severity.WARNING);
    assertThat(options("never", 1, List.of()).request().threshold()).isEmpty();
  }

  @Test
  void anUnknownSeverityIsRefused() {
    assertThatExceptionOfType(InvalidConfigurationException.class)
        .isThrownBy(() -> options("fatal", 1, List.of()).request())
        .withMessage("\"fatal\" is no severity, write error, warning, info, hint or never")
        .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("failOn"));
  }

  @Test
  void noThreadsMeanOneForEachProcessor() {
    assertThat(options("error", 0, List.of()).request().threads())
        .isEqualTo(Runtime.getRuntime().availableProcessors());
    assertThat(options("error", 3, List.of()).request().threads()).isEqualTo(3);
  }

  @Test
  void fewerThanNoThreadsAreRefused() {
    assertThatExceptionOfType(InvalidConfigurationException.class)
        .isThrownBy(() -> options("error", -1, List.of()).request())
        .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("threads"));
  }

  @Test
  void reportsAreAFormatAndAFile() {
    assertThat(options("error", 1, List.of("sarif=odoo.sarif")).reportTargets())
        .containsExactly(new ReportTarget(ReportFormat.SARIF, "odoo.sarif"));
  }

  @Test
  void aReportOfAnUnknownFormatIsRefused() {
    assertThatExceptionOfType(InvalidConfigurationException.class)
        .isThrownBy(() -> options("error", 1, List.of("pdf=odoo.pdf")).reportTargets())
        .withMessageContaining("pdf")
        .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("report"));
  }

  private static AnalyzeOptions options(String failOn, int threads, List<String> report) {
    return new AnalyzeOptions(
        BASE,
        List.of(),
        List.of(),
        Path.of("../odoo"),
        List.of(Path.of("addons")),
        List.of(),
        List.of(),
        failOn,
        List.of(),
        List.of(),
        report,
        null,
        null,
        null,
        threads);
  }
}
