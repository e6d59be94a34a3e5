package org.odooanalyzer.report;

/**
 * A report that the user wants in a file.
 *
 * @param format its form
 * @param file where, as the user wrote it
 */
public record ReportTarget(ReportFormat format, String file) {
  /**
   * Reads {@code FORMAT=FILE}.
   *
   * @throws IllegalArgumentException when it is something else; the message says what to write
   */
  public static ReportTarget parse(String value) {
    int equals = value.indexOf('=');
    String file = equals < 0 ? "" : value.substring(equals + 1).strip();
    if (file.isEmpty()) {
      throw new IllegalArgumentException(
          "\""
              + value
              + "\" names no file; write FORMAT=FILE, for example sarif=target/odoo.sarif, where"
              + " FORMAT is one of "
              + ReportFormat.choices());
    }
    return new ReportTarget(ReportFormat.of(value.substring(0, equals)), file);
  }
}
