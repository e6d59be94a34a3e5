package org.odooanalyzer.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.odooanalyzer.syntax.csv.CsvCell;
import org.odooanalyzer.syntax.csv.CsvRow;
import org.odooanalyzer.syntax.csv.CsvRowHandler;
import org.odooanalyzer.text.LineMap;

/**
 * Makes the facts of one CSV file from its rows as they are read, so that a file of a million rows
 * is never held as a table.
 */
public final class CsvFactsBuilder implements CsvRowHandler {
  // Their records are what rules about other files ask for: languages, groups, access, fields.
  private static final Set<String> DEFINING_MODELS = Set.of("res.lang", "res.groups");

  private final StringPool strings;
  private final String model;
  private final boolean keepsAll;
  private final List<PlacedText> header = new ArrayList<>();
  private final List<CsvFacts.Row> rows = new ArrayList<>();
  private boolean[] kept = {};
  private boolean headerRead;
  private boolean truncated;

  /**
   * A builder for one file.
   *
   * @param fileName the name of the file with its ending
   */
  public CsvFactsBuilder(String fileName, StringPool strings) {
    this.strings = strings;
    this.model = strings.share(modelOf(fileName));
    this.keepsAll = model.startsWith("ir.") || DEFINING_MODELS.contains(model);
  }

  /**
   * The model that the records of a file belong to: its name up to the first hyphen, as {@code
   * convert_csv_import} of odoo/tools/convert.py has it.
   */
  public static String modelOf(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot < 0 ? fileName : fileName.substring(0, dot);
    int hyphen = stem.indexOf('-');
    return hyphen < 0 ? stem : stem.substring(0, hyphen);
  }

  @Override
  public void row(CsvRow row) {
    if (!headerRead) {
      readHeader(row);
      return;
    }
    List<CsvFacts.Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(kept.length, row.cells().size()); i++) {
      CsvCell cell = row.cells().get(i);
      if (kept[i] && !cell.value().isEmpty()) {
        cells.add(new CsvFacts.Cell(i, cell.start(), cell.end(), strings.share(cell.value())));
      }
    }
    if (rows.size() == CsvFacts.MAX_ROWS) {
      truncated = true;
    } else if (!cells.isEmpty()) {
      rows.add(new CsvFacts.Row(cells));
    }
  }

  /** The facts of the rows so far. */
  public CsvFacts build(LineMap lines) {
    return new CsvFacts(lines, model, header, rows, truncated);
  }

  private void readHeader(CsvRow row) {
    headerRead = true;
    kept = new boolean[row.cells().size()];
    for (int i = 0; i < kept.length; i++) {
      CsvCell cell = row.cells().get(i);
      header.add(new PlacedText(cell.start(), cell.end(), strings.share(cell.value())));
      kept[i] = isKept(cell.value());
    }
  }

  private boolean isKept(String column) {
    if (column.contains("@")) {
      return false;
    }
    return keepsAll
        || column.equals("id")
        || column.endsWith("/id")
        || column.endsWith(":id")
        || column.endsWith(".id");
  }
}
