package org.odooanalyzer.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code odoo-analyzer GOAL [options]}. */
@Command(
    name = "odoo-analyzer",
    description = "Static analysis of Odoo addons.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "GOAL",
    commandListHeading = "%nGoals:%n",
    footer = {"", "odoo-analyzer GOAL --help shows the options of a goal."})
public final class Main implements Runnable {
  /** Set by {@code bin/odoo-analyzer} when the standard error output is a terminal. */
  private static final String TERMINAL = "odooanalyzer.terminal";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  private Main() {}

  /** Runs a goal and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int exitCode = run(out, err, Boolean.getBoolean(TERMINAL), arguments);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /**
   * Runs a goal.
   *
   * @param watched whether somebody looks at {@code err}, so that progress is shown there
   * @return the exit code
   */
  static int run(PrintWriter out, PrintWriter err, boolean watched, String... arguments) {
    try {
      return commandLine(watched).setOut(out).setErr(err).execute(arguments);
    } catch (Throwable fault) {
      // An exhausted heap or stack comes here: uncaught, it would end Java with 1, which says
      // findings.
      return Failures.internal(err, fault);
    }
  }

  /** The goals and their options. */
  static CommandLine commandLine(boolean watched) {
    CommandLine commandLine =
        new CommandLine(new Main())
            .addSubcommand(new AnalyzeCommand(watched))
            .addSubcommand(new RegistryCommand(watched))
            .addSubcommand(new ServeCommand())
            .addSubcommand(new MemoryReportCommand(watched));
    CacheCommands.all().forEach(commandLine::addSubcommand);
    return commandLine
        // An @ is for the goals: --addons @FILE.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::execution);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing goal, for example analyze");
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}
