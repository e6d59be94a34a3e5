package org.odooanalyzer.syntax.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.syntax.ByteDecoder;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.Problem;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/**
 * Turns the bytes of a CSV file into text. Odoo knows no encoding but UTF-8 here, and takes a byte
 * order mark for the first character of the first column name ({@code odoo/tools/convert.py
 * convert_csv_import}).
 */
public final class CsvSource {
  private CsvSource() {}

  /** Decodes a file; its spans count from behind the byte order mark. */
  public static Parsed<SourceText> decode(byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    Parsed<String> decoded = ByteDecoder.decode(bytes, marked ? 3 : 0, StandardCharsets.UTF_8);
    List<Problem> problems = new ArrayList<>();
    if (marked) {
      problems.add(
          new Problem(
              new Span(0, 0),
              "Odoo reads the byte order mark as part of the first column's name: save the file"
                  + " without it"));
    }
    problems.addAll(decoded.problems());
    return new Parsed<>(SourceText.of(decoded.tree()), problems);
  }
}
