package org.odooanalyzer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.RegistryGoal;
import org.odooanalyzer.workspace.RegistryOptions;
import org.odooanalyzer.workspace.RegistryResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The goal {@code registry}; its options are the parameters of the plugin's goal. */
@Command(
    name = "registry",
    description = {
      "Says what models addons make, without running any: all of them as JSON, one for people, or a"
          + " picture of what the addons depend on.",
      "Relative paths are meant from the current folder."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:what was asked for is written",
      "2:wrong options or configuration",
      "3:internal error"
    })
final class RegistryCommand implements Callable<Integer> {
  @Option(
      names = "--odoo-path",
      paramLabel = "DIR",
      description = {
        "the folder of Odoo: a source checkout, a package, or an environment with it",
        "models are made of Odoo's own source: it is needed for all but the picture"
      })
  private @Nullable Path odooPath;

  @Option(
      names = "--addons",
      paramLabel = "NAME",
      split = ",",
      description = {
        "the addons to read, with what they depend on; default: all",
        "@FILE stands for the names in a file: one on a line or several with commas, comments"
            + " behind #"
      })
  private List<String> addons = List.of();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = {
        "the file to write all models into, or - for the standard output",
        "default: registry.json, unless a model or a picture is asked for"
      })
  private @Nullable String output;

  @Option(
      names = "--model",
      paramLabel = "NAME",
      description = "a model to show: where each of its fields and methods comes from")
  private @Nullable String model;

  @Option(
      names = "--seen-by",
      paramLabel = "ADDON",
      description = "show the model as this addon sees it, which sees what it depends on")
  private @Nullable String seenBy;

  @Option(
      names = "--graph",
      paramLabel = "FILE",
      description =
          "a file to draw the dependencies of the addons into; its ending says how: .dot, .svg or"
              + " .mmd (Mermaid)")
  private @Nullable String graph;

  @Option(
      names = {"-q", "--quiet"},
      description = "print the model only: no summary, no progress")
  private boolean quiet;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private ProjectMixin project;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CacheModeMixin cache;

  private final boolean watched;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  RegistryCommand(boolean watched) {
    this.watched = watched;
  }

  @Override
  public Integer call() {
    RegistryResult result =
        TerminalProgress.shown(
            watched && !quiet,
            spec.commandLine().getErr(),
            progress ->
                RegistryGoal.run(
                    options(),
                    cache.options(CacheOptions.NO_VERIFICATION),
                    progress,
                    spec.commandLine().getOut()));
    result.lines().forEach(spec.commandLine().getOut()::println);
    printRemarks(result, spec.commandLine().getErr());
    return ExitCode.of(result.outcome());
  }

  private RegistryOptions options() {
    Path here = Path.of("").toAbsolutePath();
    return new RegistryOptions(
        here,
        List.of(),
        here,
        odooPath,
        project.addonsPath,
        addons,
        output,
        model,
        seenBy,
        graph,
        project.configFile,
        project.profile,
        project.threads);
  }

  /** What is said about the result stays apart from it, so that the result can be piped. */
  private void printRemarks(RegistryResult result, PrintWriter err) {
    result.internalErrors().forEach(error -> err.println("internal error: " + error));
    if (!quiet) {
      result.notices().forEach(notice -> err.println("note: " + notice));
      result.files().forEach(file -> err.println("written: " + file));
      err.println(result.summary());
    }
  }
}
