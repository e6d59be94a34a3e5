package org.odooanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path addons;

  @BeforeEach
  void makeAnAddon() throws IOException {
    write("shelf/__manifest__.py", "{'name': 'Shelf', 'author': 'Us', 'license': 'LGPL-3'}\n");
    write("shelf/__init__.py", "");
  }

  @Test
  void addonsWithoutFindingsGiveZero() {
    assertThat(analyze()).isEqualTo(0);

    assertThat(out.toString()).isNotBlank();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void findingsGiveOne() throws IOException {
    write("shelf/__init__.py", "class Book(:\n");

    assertThat(analyze()).isEqualTo(1);

    assertThat(out.toString()).contains("shelf/__init__.py:").contains("error OLS01000");
  }

  @Test
  void findingsGiveZeroWhenNoneMayFail() throws IOException {
    write("shelf/__init__.py", "class Book(:\n");

    assertThat(analyze("--fail-on", "never")).isEqualTo(0);

    assertThat(out.toString()).contains("shelf/__init__.py:");
  }

  @Test
  void quietPrintsFindingsOnly() throws IOException {
    write("shelf/__init__.py", "class Book(:\n");

    analyze("--quiet");

    assertThat(out.toString().lines()).allMatch(line -> line.contains("shelf/__init__.py:"));
  }

  @Test
  void aWrongValueGivesTwoAndNamesTheOption() {
    assertThat(analyze("--fail-on", "fatal")).isEqualTo(2);

    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "odoo-analyzer: --fail-on: \"fatal\" is no severity,"
                + " write error, warning, info, hint or never");
  }

  @Test
  void aFolderThatDoesNotExistGivesTwo() {
    assertThat(analyze("--odoo-path", "no-such-folder")).isEqualTo(2);

    assertThat(err.toString())
        .startsWith("odoo-analyzer: --odoo-path: ")
        .contains("no-such-folder");
  }

  @Test
  void anUnknownOptionGivesTwoAndASuggestion() {
    assertThat(analyze("--odoo-pat", "x")).isEqualTo(2);

    assertThat(err.toString()).contains("--odoo-pat", "--odoo-path", "--help");
  }

  @Test
  void noGoalGivesTwo() {
    assertThat(run()).isEqualTo(2);

    assertThat(err.toString()).startsWith("odoo-analyzer: Missing goal");
  }

  @Test
  void helpExplainsTheExitCodes() {
    assertThat(run("analyze", "--help")).isEqualTo(0);

    assertThat(out.toString()).contains("Exit codes:", "--addons-path");
  }

  @Test
  void aReportIsWritten(@TempDir Path reports) {
    Path file = reports.resolve("deep/report.json");

    assertThat(analyze("--report", "json=" + file)).isEqualTo(0);

    assertThat(file).isNotEmptyFile();
  }

  @Test
  void aPictureOfAddonsIsDrawnAndNothingIsPrintedOnTheStandardOutput(@TempDir Path pictures) {
    Path file = pictures.resolve("addons.svg");

    assertThat(run("registry", "--addons-path", addons.toString(), "--graph", file.toString()))
        .isEqualTo(0);

    assertThat(file).content().contains(">shelf</text>");
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("written: " + file, "1 addon in ");
  }

  @Test
  void modelsWithoutOdooGiveTwo() {
    assertThat(run("registry", "--addons-path", addons.toString(), "--model", "shelf"))
        .isEqualTo(2);

    assertThat(err.toString()).startsWith("odoo-analyzer: --odoo-path: ");
  }

  @Test
  void anAtSignIsForTheGoal() {
    assertThat(run("registry", "--addons-path", addons.toString(), "--addons", "@no-such-file"))
        .isEqualTo(2);

    assertThat(err.toString()).startsWith("odoo-analyzer: --addons: ").contains("no-such-file");
  }

  private int analyze(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "analyze";
    arguments[1] = "--addons-path";
    arguments[2] = addons.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return run(arguments);
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), false, arguments);
  }

  private void write(String path, String text) throws IOException {
    Path file = addons.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
