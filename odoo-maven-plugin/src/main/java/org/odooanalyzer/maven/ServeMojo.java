package org.odooanalyzer.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.odooanalyzer.server.LanguageServerGoal;
import org.odooanalyzer.server.ServeOptions;
import org.odooanalyzer.workspace.MemoryOptions;

/**
 * Answers editors in the language server protocol: diagnostics, completion, hover, definitions and
 * references in the addons of an Odoo project. It listens at a port of this machine until it is
 * interrupted.
 *
 * <p>It needs no POM. From the command line it serves all modules of a build at once.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true, aggregator = true)
public final class ServeMojo extends ServerGoal {
  /**
   * The port to listen at for one editor after another; 0 for any that is free. With {@code stdio}
   * it answers over the standard streams: for that Maven has to be started with {@code -q}, so that
   * it writes nothing else there.
   */
  @Parameter(property = "odoo.port", defaultValue = LanguageServerGoal.DEFAULT_PORT)
  private String port = LanguageServerGoal.DEFAULT_PORT;

  /** What is done to need little memory, as of the goal {@code analyze}. */
  @Parameter(property = "odoo.memoryOptimization", defaultValue = MemoryOptions.DEFAULT)
  private String memoryOptimization = MemoryOptions.DEFAULT;

  /** Minutes between two lines about memory in the editor's log; 0 for none. */
  @Parameter(property = "odoo.memoryLog", defaultValue = "" + ServeOptions.DEFAULT_MEMORY_LOG)
  private int memoryLog = ServeOptions.DEFAULT_MEMORY_LOG;

  @Override
  void run() {
    int code =
        LanguageServerGoal.run(
            options(memoryOptimization, memoryLog),
            port,
            listening -> getLog().info("Listening at port " + listening + " of this machine"));
    getLog().debug("The editor left: " + code);
  }
}
