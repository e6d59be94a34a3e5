package org.odooanalyzer.syntax.csv;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.Problem;
import org.odooanalyzer.syntax.ProblemList;

/**
 * Reads CSV as Python's {@code csv.reader} does with its defaults, over lines that end at {@code
 * \n} only, because that is how Odoo asks it to ({@code odoo/tools/convert.py convert_csv_import}):
 * quotes mean something at the start of a cell only, and characters behind the closing quote belong
 * to the cell.
 */
public final class CsvParser {
  private final String text;
  private final CsvRowHandler handler;
  private final ProblemList problems = new ProblemList();
  private final List<CsvCell> cells = new ArrayList<>();

  private CsvParser(String text, CsvRowHandler handler) {
    this.text = text;
    this.handler = handler;
  }

  /** Reads a whole table, given without byte order mark. */
  public static Parsed<CsvTable> parse(String text) {
    List<CsvRow> rows = new ArrayList<>();
    List<Problem> problems = read(text, rows::add);
    return new Parsed<>(new CsvTable(rows), problems);
  }

  /** Reads a table row by row, so that only one is held, and gives what could not be understood. */
  public static List<Problem> read(String text, CsvRowHandler handler) {
    return new CsvParser(text, handler).read();
  }

  private List<Problem> read() {
    checkHeader();
    checkNulls();
    int at = 0;
    while (at < text.length()) {
      at = isLineBreak(at) ? lineBreak(at) : row(at);
    }
    return problems.inOrder();
  }

  private void checkHeader() {
    if (text.isEmpty() || isLineBreak(0)) {
      problems.add(0, 0, "The first line is empty: Odoo expects the names of the columns there");
    }
  }

  private void checkNulls() {
    int at = text.indexOf('\0');
    while (at >= 0) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '\0') {
        end++;
      }
      problems.add(at, end, "The character NUL is not allowed: remove it");
      at = text.indexOf('\0', end);
    }
  }

  private boolean isLineBreak(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private int row(int start) {
    cells.clear();
    int at = start - 1;
    do {
      CsvCell cell = cell(at + 1);
      cells.add(cell);
      at = cell.end();
    } while (at < text.length() && text.charAt(at) == ',');
    handler.row(new CsvRow(cells));
    return at < text.length() ? lineBreak(at) : at;
  }

  /** Python skips carriage returns before the end of a line and refuses them anywhere else. */
  private int lineBreak(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '\r') {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '\n') {
      return end + 1;
    }
    if (end < text.length()) {
      problems.add(at, end, "A lone carriage return is not allowed: end lines with a line feed");
    }
    return end;
  }

  private CsvCell cell(int start) {
    if (start < text.length() && text.charAt(start) == '"') {
      return quotedCell(start);
    }
    int end = plainEnd(start);
    return new CsvCell(start, end, text.substring(start, end));
  }

  private int plainEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != ',' && !isLineBreak(at)) {
      at++;
    }
    return at;
  }

  private CsvCell quotedCell(int start) {
    int from = start + 1;
    int quote = text.indexOf('"', from);
    if (quote >= 0 && isBehindCell(quote + 1)) {
      return new CsvCell(start, quote + 1, text.substring(from, quote));
    }
    StringBuilder value = new StringBuilder();
    while (quote >= 0 && text.startsWith("\"", quote + 1)) {
      value.append(text, from, quote + 1);
      from = quote + 2;
      quote = text.indexOf('"', from);
    }
    if (quote < 0) {
      problems.add(start, plainEnd(start), "The quote is never closed: add \" behind the value");
      value.append(text, from, text.length());
      return new CsvCell(start, text.length(), value.toString());
    }
    int end = plainEnd(quote + 1);
    value.append(text, from, quote).append(text, quote + 1, end);
    return new CsvCell(start, end, value.toString());
  }

  private boolean isBehindCell(int at) {
    return at == text.length() || text.charAt(at) == ',' || isLineBreak(at);
  }
}
