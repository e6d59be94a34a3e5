package org.odooanalyzer.workspace;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.odooanalyzer.text.FilePath;

/**
 * Where the analyzer itself failed while it looked across files. A fault in a file is that file's
 * problem: every other file is checked. Safe for many threads.
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

  /** In no order that means anything. */
  List<String> all() {
    return List.copyOf(all);
  }
}
