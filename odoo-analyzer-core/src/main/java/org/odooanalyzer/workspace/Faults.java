package org.odooanalyzer.workspace;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.odooanalyzer.diagnostics.Diagnostic;

/**
 * Where the analyzer itself failed while it looked across files. A fault in a file is that file's
 * problem, and one in a step that step's: everything else is checked. Safe for many threads.
 */
final class Faults {
  private final Collection<String> all = new ConcurrentLinkedQueue<>();

  /** What rules find in a file. When they fail, nothing that they found in it is believed. */
  List<Diagnostic> guard(FileFindings findings, Consumer<FileFindings> rules) {
    return guard(
        () -> {
          rules.accept(findings);
          return findings.findings();
        },
        fault -> {
          all.add(findings.file() + ": " + findings.failed(fault));
          return findings.findings();
        });
  }

  /** The findings of a step; none when it fails outside of its rules. */
  List<Diagnostic> guard(String step, Supplier<List<Diagnostic>> findings) {
    return guard(
        findings,
        fault -> {
          all.add("the step " + step + ": " + describe(fault));
          return List.of();
        });
  }

  private static List<Diagnostic> guard(
      Supplier<List<Diagnostic>> work, Function<Throwable, List<Diagnostic>> failed) {
    try {
      return work.get();
    } catch (CancellationException interrupted) {
      throw interrupted;
    } catch (RuntimeException | StackOverflowError | AssertionError fault) {
      return failed.apply(fault);
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
