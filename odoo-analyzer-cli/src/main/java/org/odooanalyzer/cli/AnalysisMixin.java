package org.odooanalyzer.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.workspace.AnalyzeOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the goals that look for findings. */
final class AnalysisMixin {
  @Option(
      names = "--odoo-path",
      paramLabel = "DIR",
      description = {
        "the folder of Odoo: a source checkout, a package, or an environment with it",
        "without it, addons and modules of Odoo are taken to exist"
      })
  private @Nullable Path odooPath;

  @Option(
      names = "--modules",
      paramLabel = "NAME",
      split = ",",
      description = "names of addons to report on; default: all")
  private List<String> modules = List.of();

  @Option(
      names = "--paths",
      paramLabel = "PATH",
      split = ",",
      description = "files or folders to report on; default: all")
  private List<Path> paths = List.of();

  @Option(
      names = "--select",
      paramLabel = "RULE",
      split = ",",
      description = "the only rules to run, by code (OLS02001), start of a code (OLS05) or name")
  private List<String> select = List.of();

  @Option(
      names = "--suppress",
      paramLabel = "RULE",
      split = ",",
      description = "rules not to run, by code, start of a code or name")
  private List<String> suppress = List.of();

  @Option(
      names = "--python-path",
      paramLabel = "PATH",
      description = "a Python environment or interpreter whose packages imports are resolved in")
  private @Nullable Path pythonPath;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private ProjectMixin project;

  /**
   * The options as they were given.
   *
   * @param failOn as of {@code analyze}
   * @param report as of {@code analyze}
   */
  AnalyzeOptions options(String failOn, List<String> report) {
    return new AnalyzeOptions(
        Path.of("").toAbsolutePath(),
        List.of(),
        List.of(),
        odooPath,
        project.addonsPath,
        modules,
        paths,
        failOn,
        select,
        suppress,
        report,
        pythonPath,
        project.configFile,
        project.profile,
        project.threads);
  }
}
