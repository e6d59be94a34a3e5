package org.odooanalyzer.cli.editor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Odoo's own sources, of the folders that {@code -Dodooanalyzer.corpus=DIR:DIR2} names. */
final class Odoo19 {
  private static final String PROPERTY = "odooanalyzer.corpus";

  private Odoo19() {}

  /** The package {@code odoo} of version 19; skips the test that asks when there is none. */
  static Path sources() throws IOException {
    for (String folder : System.getProperty(PROPERTY, "").split(File.pathSeparator, -1)) {
      Path release = Path.of(folder).resolve("release.py");
      if (Files.exists(release) && Files.readString(release).contains("(19, 0,")) {
        return Path.of(folder).toAbsolutePath();
      }
    }
    String message = "SKIPPED: give the package odoo of Odoo 19 with -D" + PROPERTY + "=DIR";
    System.err.println(message);
    return Assumptions.abort(message);
  }
}
