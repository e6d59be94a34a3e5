package org.odooanalyzer.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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
      return commandLine(watched, arguments).setOut(out).setErr(err).execute(arguments);
    } catch (Throwable fault) {
      // An exhausted heap or stack comes here: uncaught, it would end Java with 1, which says
      // findings.
      return Failures.internal(err, fault);
    }
  }

  /**
   * The goals and their options. To know those of all goals costs more than many a run: of
   * arguments that start with a goal, only that one is looked at.
   */
  static CommandLine commandLine(boolean watched, String... arguments) {
    CommandLine commandLine = new CommandLine(new Main());
    Map<String, Supplier<Object>> goals = goals(watched);
    String first = arguments.length == 0 ? "" : arguments[0];
    goals.forEach(
        (name, goal) -> {
          if (name.equals(first) || !goals.containsKey(first)) {
            commandLine.addSubcommand(name, goal.get());
          }
        });
    return commandLine
        // An @ is for the goals: --addons @FILE.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::execution);
  }

  private static Map<String, Supplier<Object>> goals(boolean watched) {
    Map<String, Supplier<Object>> goals = new LinkedHashMap<>();
    goals.put("analyze", () -> new AnalyzeCommand(watched));
    goals.put("registry", () -> new RegistryCommand(watched));
    goals.put("serve", ServeCommand::new);
    goals.put("memory-report", () -> new MemoryReportCommand(watched));
    goals.putAll(CacheCommands.all());
    return goals;
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
