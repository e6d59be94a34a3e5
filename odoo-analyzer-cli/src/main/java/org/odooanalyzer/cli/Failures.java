package org.odooanalyzer.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.odooanalyzer.workspace.InvalidConfigurationException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in one sentence where the user can mend it. */
final class Failures {
  private Failures() {}

  /** Options that cannot be understood. */
  static int usage(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("odoo-analyzer: " + failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'");
    return ExitCode.WRONG_USAGE;
  }

  /** Options that can be understood and not be carried out, or a fault of this program. */
  static int execution(Exception failure, CommandLine command, ParseResult arguments) {
    PrintWriter err = command.getErr();
    if (failure instanceof InvalidConfigurationException refusal) {
      err.println(
          "odoo-analyzer: " + optionName(refusal.parameter()) + ": " + refusal.getMessage());
      return ExitCode.WRONG_USAGE;
    }
    return internal(err, failure);
  }

  static int internal(PrintWriter err, Throwable fault) {
    err.println("odoo-analyzer: internal error, please report it with what follows");
    fault.printStackTrace(err);
    return ExitCode.INTERNAL_ERROR;
  }

  /**
   * The option that the plugin knows as a parameter: {@code addonsPath} is --addons-path. A
   * variable of the environment keeps its name.
   */
  static String optionName(String parameter) {
    if (Character.isUpperCase(parameter.charAt(0))) {
      return parameter;
    }
    return "--" + parameter.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
