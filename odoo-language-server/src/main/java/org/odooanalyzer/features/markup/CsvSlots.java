package org.odooanalyzer.features.markup;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.facts.CsvFactsBuilder;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.Wanted;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.CsvTree;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.syntax.csv.CsvCell;
import org.odooanalyzer.syntax.csv.CsvRow;
import org.odooanalyzer.text.Span;

/** The slots of CSV files: names of fields in the header, ids below them. */
public final class CsvSlots {
  private CsvSlots() {}

  /** The slot around an offset. */
  public static Optional<Slot> at(Analysis analysis, CsvTree tree, int offset) {
    List<CsvRow> rows = tree.table().rows();
    Optional<Model> model =
        analysis.models(tree.file()).model(CsvFactsBuilder.modelOf(tree.file().name()));
    return InOrder.endingFrom(rows, offset, row -> row.span().end())
        .flatMap(row -> inRow(model, tree, row, offset));
  }

  private static Optional<Slot> inRow(Optional<Model> model, CsvTree tree, CsvRow row, int offset) {
    CsvRow header = tree.table().rows().get(0);
    for (int column = 0; column < row.cells().size(); column++) {
      CsvCell cell = row.cells().get(column);
      if (cell.start() <= offset && offset <= cell.end()) {
        return row.equals(header)
            ? ofHeader(model, tree, cell, offset)
            : ofCell(model, tree, header(header, column), cell, offset);
      }
    }
    return Optional.empty();
  }

  private static String header(CsvRow header, int column) {
    return column < header.cells().size() ? header.cells().get(column).value() : "";
  }

  /** The characters of a cell, without quotes. */
  private static Span content(CsvTree tree, CsvCell cell) {
    String written = tree.source().slice(cell.span());
    boolean isQuoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
    return isQuoted ? new Span(cell.start() + 1, cell.end() - 1) : cell.span();
  }

  /** A path of fields; {@code id}, {@code .id} and what stands behind a colon are no fields. */
  private static Optional<Slot> ofHeader(
      Optional<Model> model, CsvTree tree, CsvCell cell, int offset) {
    Span span = content(tree, cell);
    String path = fields(tree.source().slice(span));
    // The column id holds XML ids, and not the field of that name.
    boolean isInside =
        !path.equals("id") && span.start() <= offset && offset <= span.start() + path.length();
    return isInside ? FieldPath.slot(model, path, span.start(), offset, '/') : Optional.empty();
  }

  /** The part of a header that names fields. */
  private static String fields(String header) {
    int end = header.length();
    for (String mark : List.of(":", "@")) {
      int at = header.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    String path = header.substring(0, end);
    if (path.endsWith("/id") || path.endsWith("/.id")) {
      path = path.substring(0, path.lastIndexOf('/'));
    }
    return path;
  }

  private static Optional<Slot> ofCell(
      Optional<Model> model, CsvTree tree, String header, CsvCell cell, int offset) {
    Pieces pieces = new Pieces(tree.source(), offset);
    Span span = content(tree, cell);
    if (header.equals("id")) {
      return pieces.whole(span, new Wanted.ANewRecord());
    }
    if (header.endsWith("/id") || header.endsWith(":id")) {
      Optional<Model> comodel = model;
      for (String name : fields(header).split("/", -1)) {
        comodel = comodel.flatMap(known -> FieldPath.comodel(known, name));
      }
      Wanted wanted =
          comodel.map(known -> Wanted.ARecord.of(known.name())).orElse(Wanted.ARecord.of());
      return pieces.item(span, wanted);
    }
    String name = CsvFactsBuilder.modelOf(tree.file().name());
    return ModelNames.isModelName(name, header)
        ? pieces.whole(span, new Wanted.AModel())
        : Optional.empty();
  }
}
