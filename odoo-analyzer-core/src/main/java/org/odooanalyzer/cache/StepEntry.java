package org.odooanalyzer.cache;

import java.util.List;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.text.FilePath;

/**
 * The findings of a step that needs more than one file.
 *
 * @param reads what the step looked at
 * @param files the files with findings, in order
 */
public record StepEntry(ReadSet reads, List<InFile> files) {
  public StepEntry {
    files = List.copyOf(files);
  }

  /**
   * The findings in a file.
   *
   * @param content what the file held: when it holds something else that says the same, the
   *     findings have moved
   */
  public record InFile(FilePath file, Digest content, List<Diagnostic> findings) {
    public InFile {
      findings = List.copyOf(findings);
    }
  }
}
