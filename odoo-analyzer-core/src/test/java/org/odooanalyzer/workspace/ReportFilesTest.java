package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odooanalyzer.report.AnalysisReport;
import org.odooanalyzer.report.ReportTarget;
import org.odooanalyzer.report.Statistics;

final class ReportFilesTest {
  private static final AnalysisReport REPORT =
      new AnalysisReport(
          "1.2.3",
          List.of(),
          List.of(),
          List.of(),
          new Statistics(null, 0, List.of(), List.of(), 0, 0),
          List.of("half a pair: \ud800"),
          List.of());

  @TempDir Path directory;

  @Test
  void everyReportIsWrittenBelowTheBaseDirectory() throws IOException {
    List<Path> files =
        ReportFiles.write(
            REPORT,
            List.of(ReportTarget.parse("text=a/b/r.txt"), ReportTarget.parse("json=r.json")),
            directory);

    assertThat(files).containsExactly(directory.resolve("a/b/r.txt"), directory.resolve("r.json"));
    assertThat(directory.resolve("a/b/r.txt")).hasContent("no findings\nnote: half a pair: ?\n");
    assertThat(Files.readString(directory.resolve("r.json"))).startsWith("{\n  \"version\": 1,");
  }

  @Test
  void anOldReportIsReplacedAndNothingElseIsLeft() throws IOException {
    Files.writeString(directory.resolve("r.txt"), "old");

    ReportFiles.write(REPORT, List.of(ReportTarget.parse("text=r.txt")), directory);

    assertThat(directory.resolve("r.txt")).content().startsWith("no findings");
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left).containsExactly(directory.resolve("r.txt"));
    }
  }

  @Test
  void aDirectoryIsNoFileForAReport() throws IOException {
    Files.createDirectory(directory.resolve("out"));

    assertThatExceptionOfType(InvalidConfigurationException.class)
        .isThrownBy(
            () -> ReportFiles.write(REPORT, List.of(ReportTarget.parse("json=out")), directory))
        .withMessage(directory.resolve("out") + " is a directory; name a file in it")
        .satisfies(error -> assertThat(error.parameter()).isEqualTo("report"));
  }

  @Test
  void aFileThatCannotBeWrittenIsAWrongOption() throws IOException {
    Files.writeString(directory.resolve("file"), "");

    assertThatExceptionOfType(InvalidConfigurationException.class)
        .isThrownBy(
            () -> ReportFiles.write(REPORT, List.of(ReportTarget.parse("json=file/r")), directory))
        .withMessageStartingWith("cannot write " + directory.resolve("file/r"))
        .withMessageEndingWith("choose another file");
  }

  @Test
  void aNameThatIsNoPathIsAWrongOption() {
    assertThatExceptionOfType(InvalidConfigurationException.class)
        .isThrownBy(
            () -> ReportFiles.write(REPORT, List.of(ReportTarget.parse("json=a\0b")), directory));
  }
}
