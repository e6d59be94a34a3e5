package org.odooanalyzer.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.CsvFacts;
import org.odooanalyzer.facts.PlacedText;
import org.odooanalyzer.text.FilePath;

/** Reads the rows of one CSV file: {@code load} of the ORM. */
final class CsvRecords {
  private static final Pattern OLD_ID = Pattern.compile("([^/]):id$");
  private static final String ID = "id";

  private final IndexBuilder index;
  private final String addon;
  private final FilePath file;
  private final CsvFacts facts;
  private final List<String> columns;
  private final Set<String> given;
  private final boolean keepsValues;

  CsvRecords(IndexBuilder index, String addon, FilePath file, CsvFacts facts) {
    this.index = index;
    this.addon = addon;
    this.file = file;
    this.facts = facts;
    this.columns =
        facts.header().stream().map(PlacedText::text).map(CsvRecords::canonical).toList();
    this.given = Set.copyOf(columns.stream().map(CsvRecords::fieldOf).toList());
    this.keepsValues = !KeptFields.of(facts.model()).isEmpty();
  }

  /** {@code fix_import_export_id_paths}: an older way to write {@code field/id}. */
  private static String canonical(String column) {
    return OLD_ID.matcher(column).replaceFirst("$1/id");
  }

  private static String fieldOf(String column) {
    int slash = column.indexOf('/');
    return KeptFields.canonical(slash < 0 ? column : column.substring(0, slash));
  }

  void read() {
    if (facts.model().isEmpty()) {
      return;
    }
    for (CsvFacts.Row row : facts.rows()) {
      CsvFacts.Cell id = idOf(row);
      if (id != null) {
        add(row, id);
      }
    }
  }

  /** The cell of the last column {@code id}, which is the one that counts. */
  private CsvFacts.@Nullable Cell idOf(CsvFacts.Row row) {
    int column = columns.lastIndexOf(ID);
    for (CsvFacts.Cell cell : row.cells()) {
      if (cell.column() == column) {
        return cell;
      }
    }
    return null;
  }

  private void add(CsvFacts.Row row, CsvFacts.Cell id) {
    Declaration declaration =
        new Declaration(
            addon,
            file,
            id.start(),
            id.end(),
            facts.lines().lineOf(id.start()) + 1,
            facts.model(),
            false,
            Declaration.Form.ROW,
            keepsValues ? values(row) : FieldValues.NONE);
    index.declare(XmlIds.complete(addon, id.text()), declaration, null, given::contains);
  }

  private FieldValues values(CsvFacts.Row row) {
    Set<String> kept = KeptFields.of(facts.model());
    Map<String, FieldValue> values = new LinkedHashMap<>();
    for (String column : columns) {
      String field = fieldOf(column);
      if (kept.contains(field)) {
        values.put(field, new FieldValue.Empty());
      }
    }
    for (CsvFacts.Cell cell : row.cells()) {
      String column = columns.get(cell.column());
      String field = fieldOf(column);
      if (kept.contains(field)) {
        values.put(field, value(column, cell.text()));
      }
    }
    return FieldValues.of(values);
  }

  private FieldValue value(String column, String text) {
    int slash = column.indexOf('/');
    if (slash < 0) {
      return new FieldValue.Literal(text);
    }
    return column.substring(slash).equals("/id") ? references(text) : new FieldValue.Unclear();
  }

  private FieldValue references(String text) {
    List<String> ids = new ArrayList<>();
    for (String id : text.split(",", -1)) {
      ids.add(XmlIds.complete(addon, id));
    }
    return ids.size() == 1
        ? new FieldValue.Reference(ids.get(0))
        : new FieldValue.Links(true, ids, List.of());
  }
}
