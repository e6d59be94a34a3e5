package org.odooanalyzer.cli;

import org.odooanalyzer.workspace.CacheGoals;
import org.odooanalyzer.workspace.Outcome;

/** What the process says to the shell that started it. */
final class ExitCode {
  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int WRONG_USAGE = 2;
  static final int INTERNAL_ERROR = 3;

  private ExitCode() {}

  static int ofCache(CacheGoals.Result result) {
    return result.isGood() ? CLEAN : FINDINGS;
  }

  static int of(Outcome outcome) {
    return switch (outcome) {
      case CLEAN -> CLEAN;
      case FINDINGS -> FINDINGS;
      case INTERNAL_ERROR -> INTERNAL_ERROR;
    };
  }
}
