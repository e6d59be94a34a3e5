package org.odooanalyzer.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.workspace.AnalyzeOptions;

/** What the goals that look for findings have in common. */
abstract class AnalysisGoal extends OdooGoal {
  /**
   * The folder of Odoo: a source checkout, a package, or an environment that it is installed in.
   * Without it, addons and modules of Odoo are taken to exist.
   */
  @Parameter(property = "odoo.odooPath")
  private @Nullable File odooPath;

  /** Names of addons to report on. All addons of {@code addonsPath} by default. */
  @Parameter(property = "odoo.modules")
  private List<String> modules = List.of();

  /** Files or folders to report on. Everything in {@code addonsPath} by default. */
  @Parameter(property = "odoo.paths")
  private List<File> paths = List.of();

  /**
   * The only rules to run, by code ({@code OLS02001}), start of a code ({@code OLS05}) or name. All
   * rules by default.
   */
  @Parameter(property = "odoo.select")
  private List<String> select = List.of();

  /** Rules not to run, by code, start of a code or name. */
  @Parameter(property = "odoo.suppress")
  private List<String> suppress = List.of();

  /**
   * A Python environment (a folder with {@code pyvenv.cfg}) or an interpreter, whose packages
   * imports are resolved in. Python is not run.
   */
  @Parameter(property = "odoo.pythonPath")
  private @Nullable File pythonPath;

  /**
   * The parameters as they were given.
   *
   * @param failOn as of {@code analyze}
   * @param report as of {@code analyze}
   */
  AnalyzeOptions options(String failOn, List<String> report) {
    return new AnalyzeOptions(
        baseDirectory(),
        partDirectories(),
        siblingDirectories(),
        path(odooPath),
        addonsPath(),
        modules,
        paths.stream().map(File::toPath).toList(),
        failOn,
        select,
        suppress,
        report,
        path(pythonPath),
        configFile(),
        profile(),
        threads());
  }
}
