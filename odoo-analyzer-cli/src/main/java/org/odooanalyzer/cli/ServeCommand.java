package org.odooanalyzer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.server.LanguageServerGoal;
import org.odooanalyzer.server.ServeOptions;
import org.odooanalyzer.workspace.AnalyzeOptions;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.MemoryOptions;
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
      names = "--odoo-path",
      paramLabel = "DIR",
      description = "the folder of Odoo: a source checkout, a package, or an environment with it")
  private @Nullable Path odooPath;

  @Option(
      names = "--odoo-external",
      paramLabel = "BOOLEAN",
      defaultValue = "true",
      arity = "1",
      description = {
        "whether Odoo is only built on, also when it lies in a folder that is open: nothing is"
            + " reported there",
        "default: true"
      })
  private boolean odooExternal = true;

  @Option(
      names = "--external-paths",
      paramLabel = "DIR",
      split = ",",
      description = "other folders of which the same holds")
  private List<Path> externalPaths = List.of();

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

  @Option(
      names = "--memory-optimization",
      paramLabel = "PHASES",
      defaultValue = MemoryOptions.DEFAULT,
      description = {
        "what is done to need little memory: true, false, or some of treeEviction,lru,lazyLoading,"
            + "evaluationPruning,diskCache",
        "default: true"
      })
  private String memoryOptimization = MemoryOptions.DEFAULT;

  @Option(
      names = "--memory-recent",
      paramLabel = "MIB",
      defaultValue = "" + MemoryOptions.DEFAULT_RECENT_OF_SERVER,
      description = {
        "with lru: the megabytes of source of which the facts stay in memory",
        "default: " + MemoryOptions.DEFAULT_RECENT_OF_SERVER
      })
  private int memoryRecent = MemoryOptions.DEFAULT_RECENT_OF_SERVER;

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
  private CacheModeMixin cache;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private ProjectMixin project;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    return LanguageServerGoal.run(
        new ServeOptions(
            options(),
            cache.options(CacheOptions.NO_VERIFICATION),
            externalPaths,
            odooExternal,
            memoryOptimization,
            memoryRecent,
            memoryLog),
        port,
        listening -> {
          spec.commandLine().getErr().println("odoo-analyzer: listening at port " + listening);
          spec.commandLine().getErr().flush();
        });
  }

  private AnalyzeOptions options() {
    return new AnalyzeOptions(
        Path.of("").toAbsolutePath(),
        List.of(),
        List.of(),
        odooPath,
        project.addonsPath,
        modules,
        paths,
        "never",
        select,
        suppress,
        List.of(),
        pythonPath,
        project.configFile,
        project.profile,
        project.threads);
  }
}
