package org.odooanalyzer.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class AnalyzeMojoTest {
  private static final String CLEAN = "src/test/resources/projects/clean";
  private static final String BROKEN = "src/test/resources/projects/broken";
  private static final String BARE = "src/test/resources/projects/bare";

  private final RecordingLog log = new RecordingLog();

  @Test
  @Basedir(CLEAN)
  @InjectMojo(goal = "analyze")
  void addonsWithoutFindingsPass(AnalyzeMojo mojo) throws Exception {
    run(mojo);

    assertThat(log.lines).isNotEmpty().allMatch(line -> line.startsWith("info "));
  }

  @Test
  @Basedir(BROKEN)
  @InjectMojo(goal = "analyze")
  void findingsFailTheBuildAndAreLoggedOnce(AnalyzeMojo mojo) {
    assertThatThrownBy(() -> run(mojo))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("1 error")
        .hasMessageContaining("-Dodoo.failOn");

    assertThat(log.lines)
        .filteredOn(line -> line.startsWith("error "))
        .singleElement()
        .asString()
        .startsWith("error addons/shelf/__manifest__.py:3:5: error OLS04002");
  }

  @Test
  @Basedir(BROKEN)
  @InjectMojo(goal = "analyze")
  @MojoParameter(name = "failOn", value = "never")
  void findingsDoNotFailTheBuildWhenNothingMay(AnalyzeMojo mojo) throws Exception {
    run(mojo);

    assertThat(log.lines)
        .anyMatch(
            line -> line.startsWith("error addons/shelf/__manifest__.py:3:5: error OLS04002"));
  }

  @Test
  @Basedir(CLEAN)
  @InjectMojo(goal = "analyze")
  @MojoParameter(name = "failOn", value = "fatal")
  void aWrongValueIsRefusedWithTheNameOfItsParameter(AnalyzeMojo mojo) {
    assertThatThrownBy(() -> run(mojo))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "Parameter failOn (-Dodoo.failOn): \"fatal\" is no severity,"
                + " write error, warning, info, hint or never");
  }

  @Test
  @Basedir(CLEAN)
  @InjectMojo(goal = "analyze")
  @MojoParameter(name = "addonsPath", value = "no-such-folder")
  void aFolderThatDoesNotExistIsRefused(AnalyzeMojo mojo) {
    assertThatThrownBy(() -> run(mojo))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("Parameter addonsPath (-Dodoo.addonsPath): ")
        .hasMessageContaining("no-such-folder");
  }

  @Test
  @Basedir(CLEAN)
  @InjectMojo(goal = "analyze")
  @MojoParameter(name = "report", value = "pdf=report.pdf")
  void anUnknownReportFormatIsRefused(AnalyzeMojo mojo) {
    assertThatThrownBy(() -> run(mojo))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("Parameter report (-Dodoo.report): ")
        .hasMessageContaining("pdf");
  }

  @Test
  @Basedir(BROKEN)
  @InjectMojo(goal = "analyze")
  @MojoParameter(name = "failOn", value = "never")
  @MojoParameter(
      name = "report",
      value =
          "json=../../../../../target/reports/a.json, sarif=../../../../../target/reports/a.sarif")
  void reportsAreWritten(AnalyzeMojo mojo) throws Exception {
    run(mojo);

    assertThat(Path.of("target/reports/a.json")).isNotEmptyFile();
    assertThat(Files.readString(Path.of("target/reports/a.sarif"))).contains("\"2.1.0\"");
  }

  @Test
  @Basedir(BROKEN)
  @InjectMojo(goal = "analyze")
  @MojoParameter(name = "skip", value = "true")
  void skipDoesNothing(AnalyzeMojo mojo) throws Exception {
    run(mojo);

    assertThat(log.lines).containsExactly("info Skipped, because odoo.skip is set");
  }

  @Test
  @Basedir(BARE)
  @InjectMojo(goal = "analyze")
  void aBoundGoalSkipsAModuleWithoutAddons(AnalyzeMojo mojo) throws Exception {
    run(mojo);

    assertThat(log.lines)
        .singleElement()
        .asString()
        .startsWith("info Skipped, because there are no addons in ");
  }

  @Test
  @Basedir(BARE)
  @InjectMojo(goal = "analyze")
  @MojoParameter(name = "odooPath", value = "../clean")
  void aBoundGoalDoesNotAnalyzeOdooItselfForWantOfAddons(AnalyzeMojo mojo) throws Exception {
    run(mojo);

    assertThat(log.lines).singleElement().asString().startsWith("info Skipped, ");
  }

  private void run(AnalyzeMojo mojo) throws MojoExecutionException, MojoFailureException {
    mojo.setLog(log);
    mojo.execute();
  }
}
