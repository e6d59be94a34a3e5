package org.odooanalyzer.workspace;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.text.FilePath;

/**
 * Where the analyzer itself failed while it looked across files. A fault in a file is that file's
 * problem, and one in a step that step's: everything else is checked. Safe for many threads.
 */
final class Faults {
  private final Collection<String> all = new ConcurrentLinkedQueue<>();

  /** Runs rules on a file. When they fail, nothing that they found in it is believed. */
  void guard(FilePath file, FileFindings findings, Runnable rules) {
    try {
      rules.run();
    } catch (CancellationException interrupted) {
      throw interrupted;
    } catch (RuntimeException | StackOverflowError | AssertionError fault) {
      all.add(file + ": " + findings.failed(fault));
    }
  }

  /** The findings of a step; none when it fails outside of its rules. */
  List<Diagnostic> guard(String step, Supplier<List<Diagnostic>> findings) {
    try {
      return findings.get();
    } catch (CancellationException interrupted) {
      throw interrupted;
    } catch (RuntimeException | StackOverflowError | AssertionError fault) {
      all.add("the step " + step + ": " + describe(fault));
      return List.of();
    }
  }

  /** The kind of fault and the place in our code, which is what a report of it needs. */
  static String describe(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return fault.getClass().getSimpleName() + ": " + fault.getMessage() + place;
  }

  /** In no order that means anything. */
  List<String> all() {
    return List.copyOf(all);
  }
}
