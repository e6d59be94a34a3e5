package org.odooanalyzer.report;

/**
 * How the paths below a root are shown.
 *
 * @param id the root's name in a {@link org.odooanalyzer.text.FilePath}
 * @param directory where the root is, with {@code /} between its names and none at the end:
 *     relative to the base directory and perhaps empty, or absolute
 * @param belowBase whether {@code directory} is relative to the base directory
 */
public record ReportRoot(String id, String directory, boolean belowBase) {
  /** A root that is the base directory or lies below it. */
  public static ReportRoot below(String id, String relativeDirectory) {
    return new ReportRoot(id, relativeDirectory, true);
  }

  /** A root somewhere else. */
  public static ReportRoot outside(String id, String absoluteDirectory) {
    return new ReportRoot(id, absoluteDirectory, false);
  }

  /** The path of a file below this root, as people see it. */
  public String show(String path) {
    return directory.isEmpty() ? path : directory + "/" + path;
  }
}
