package org.odooanalyzer.config;

import java.nio.file.Path;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.text.Position;

/**
 * Something in a configuration that is wrong or has no effect.
 *
 * @param file the {@code odools.toml}
 * @param position where in it
 * @param severity an error where the value cannot be used, a warning where it is passed over
 * @param message one sentence without a full stop
 */
public record ConfigurationProblem(
    Path file, Position position, Severity severity, String message) {
  /** The problem as {@code file:line:column: severity message}, counted from 1. */
  public String describe() {
    return file
        + ":"
        + (position.line() + 1)
        + ":"
        + (position.column() + 1)
        + ": "
        + (severity == Severity.ERROR ? "error " : "warning ")
        + message;
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
