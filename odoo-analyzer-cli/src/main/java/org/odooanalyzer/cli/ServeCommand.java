package org.odooanalyzer.cli;

import java.util.concurrent.Callable;
import org.odooanalyzer.server.LanguageServerGoal;
import org.odooanalyzer.server.ServeOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The goal {@code serve}; its options are the parameters of the plugin's goal. */
@Command(
    name = "serve",
    description = {
      "Answers an editor in the language server protocol, until the editor leaves.",
      "What the editor sets wins over these options. Relative paths are meant from the current"
          + " folder."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the editor asked to shut down",
      "1:the editor was gone without asking",
      "2:wrong options or configuration",
      "3:internal error"
    })
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = LanguageServerGoal.STDIO,
      description = {
        "stdio, or a port of this machine to listen at for one editor after another; 0: any that"
            + " is free",
        "default: stdio"
      })
  private String port = LanguageServerGoal.STDIO;

  @Option(
      names = "--memory-log",
      paramLabel = "MINUTES",
      defaultValue = "" + ServeOptions.DEFAULT_MEMORY_LOG,
      description = {
        "minutes between two lines about memory in the editor's log; 0 for none",
        "default: " + ServeOptions.DEFAULT_MEMORY_LOG
      })
  private int memoryLog = ServeOptions.DEFAULT_MEMORY_LOG;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private PhasesMixin phases;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private ServerMixin server;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    return LanguageServerGoal.run(
        server.options(phases.memoryOptimization, memoryLog),
        port,
        listening -> {
          spec.commandLine().getErr().println("odoo-analyzer: listening at port " + listening);
          spec.commandLine().getErr().flush();
        });
  }
}
