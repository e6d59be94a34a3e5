package org.odooanalyzer.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.server.LanguageServerGoal;
import org.odooanalyzer.server.ServeOptions;
import org.odooanalyzer.workspace.AnalyzeOptions;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.MemoryOptions;

/**
 * Answers editors in the language server protocol: diagnostics, completion, hover, definitions and
 * references in the addons of an Odoo project. It listens at a port of this machine until it is
 * interrupted.
 *
 * <p>It needs no POM. From the command line it serves all modules of a build at once.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true, aggregator = true)
public final class ServeMojo extends OdooGoal {
  /**
   * The port to listen at for one editor after another; 0 for any that is free. With {@code stdio}
   * it answers over the standard streams: for that Maven has to be started with {@code -q}, so that
   * it writes nothing else there.
   */
  @Parameter(property = "odoo.port", defaultValue = LanguageServerGoal.DEFAULT_PORT)
  private String port = LanguageServerGoal.DEFAULT_PORT;

  /** The folder of Odoo: a source checkout, a package, or an environment with it. */
  @Parameter(property = "odoo.odooPath")
  private @Nullable File odooPath;

  /**
   * Whether Odoo is only built on, also when it lies in a folder that is open: nothing is reported
   * there.
   */
  @Parameter(property = "odoo.odooExternal", defaultValue = "true")
  private boolean odooExternal = true;

  /** Other folders of which the same holds. */
  @Parameter(property = "odoo.externalPaths")
  private List<File> externalPaths = List.of();

  /** Names of addons to report on. All addons of {@code addonsPath} by default. */
  @Parameter(property = "odoo.modules")
  private List<String> modules = List.of();

  /** Files or folders to report on. Everything in {@code addonsPath} by default. */
  @Parameter(property = "odoo.paths")
  private List<File> paths = List.of();

  /** The only rules to run, by code, start of a code or name. All rules by default. */
  @Parameter(property = "odoo.select")
  private List<String> select = List.of();

  /** Rules not to run, by code, start of a code or name. */
  @Parameter(property = "odoo.suppress")
  private List<String> suppress = List.of();

  /** A Python environment or an interpreter, whose packages imports are resolved in. */
  @Parameter(property = "odoo.pythonPath")
  private @Nullable File pythonPath;

  /** What is done to need little memory, as of the goal {@code analyze}. */
  @Parameter(property = "odoo.memoryOptimization", defaultValue = MemoryOptions.DEFAULT)
  private String memoryOptimization = MemoryOptions.DEFAULT;

  /** With the phase {@code lru}: the megabytes of source of which the facts stay in memory. */
  @Parameter(
      property = "odoo.memoryRecent",
      defaultValue = "" + MemoryOptions.DEFAULT_RECENT_OF_SERVER)
  private int memoryRecent = MemoryOptions.DEFAULT_RECENT_OF_SERVER;

  /** Minutes between two lines about memory in the editor's log; 0 for none. */
  @Parameter(property = "odoo.memoryLog", defaultValue = "" + ServeOptions.DEFAULT_MEMORY_LOG)
  private int memoryLog = ServeOptions.DEFAULT_MEMORY_LOG;

  @Override
  void run() {
    int code =
        LanguageServerGoal.run(
            new ServeOptions(
                options(),
                cacheOptions(CacheOptions.NO_VERIFICATION),
                externalPaths.stream().map(File::toPath).toList(),
                odooExternal,
                memoryOptimization,
                memoryRecent,
                memoryLog),
            port,
            listening -> getLog().info("Listening at port " + listening + " of this machine"));
    getLog().debug("The editor left: " + code);
  }

  private AnalyzeOptions options() {
    return new AnalyzeOptions(
        baseDirectory(),
        partDirectories(),
        siblingDirectories(),
        path(odooPath),
        addonsPath(),
        modules,
        paths.stream().map(File::toPath).toList(),
        "never",
        select,
        suppress,
        List.of(),
        path(pythonPath),
        configFile(),
        profile(),
        threads());
  }
}
