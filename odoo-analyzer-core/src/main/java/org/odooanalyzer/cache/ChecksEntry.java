package org.odooanalyzer.cache;

import java.util.List;

/**
 * The files that a step checked, each with what its rules could see: a file of which that is the
 * same has the same findings.
 *
 * @param files in order
 */
public record ChecksEntry(List<Checked> files) {
  public ChecksEntry {
    files = List.copyOf(files);
  }

  /**
   * A file.
   *
   * @param shape covers the facts of the file itself, their places aside
   * @param answers covers all that the rules may see of other files
   * @param found its findings; may be none
   */
  public record Checked(Digest shape, Digest answers, StepEntry.InFile found) {}
}
