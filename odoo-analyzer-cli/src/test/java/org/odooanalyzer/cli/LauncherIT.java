package org.odooanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar that was just built as a user does, through its launcher. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherIT {
  @TempDir Path project;

  @Test
  void theCurrentFolderIsAnalyzed() throws Exception {
    write("addons/shelf/__manifest__.py", "{'name': 'Shelf', 'author': 'Us', 'license': 'MIT'}\n");
    write("addons/shelf/__init__.py", "class Böok(:\n");

    Launcher.Run run = run("analyze", "--report", "sarif=odoo.sarif");

    assertThat(run.exitCode()).as(run.output()).isEqualTo(1);
    assertThat(run.output()).contains("addons/shelf/__init__.py:");
    assertThat(project.resolve("odoo.sarif")).isNotEmptyFile();
  }

  @Test
  void aFolderWithoutAddonsIsWrongUsage() throws Exception {
    Launcher.Run run = run("analyze");

    assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
    assertThat(run.output()).startsWith("odoo-analyzer: --addons-path: ");
  }

  @Test
  void theVersionIsThatOfTheJar() throws Exception {
    Launcher.Run run = run("--version");

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.output()).matches("odoo-analyzer \\d+\\.\\d+\\.\\d+\\S*\\s*");
  }

  private Launcher.Run run(String... arguments) throws IOException, InterruptedException {
    return Launcher.run(project, arguments);
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
