package org.odooanalyzer.facts;

import java.util.List;
import java.util.stream.Collectors;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Position;
import org.odooanalyzer.text.Span;

/** Prints facts for people: one line for each, indented, with places as {@code line:column}. */
public final class FactsDump {
  private final LineMap lines;
  private final StringBuilder text = new StringBuilder();

  FactsDump(LineMap lines) {
    this.lines = lines;
  }

  /** The text of the facts of a file. */
  public static String of(FileFacts facts) {
    FactsDump dump = new FactsDump(facts.lines());
    if (facts instanceof PythonFacts python) {
      new PythonDump(dump).file(python);
    } else if (facts instanceof XmlFacts xml) {
      new XmlDump(dump).file(xml);
    } else if (facts instanceof CsvFacts csv) {
      dump.csv(csv);
    } else if (facts instanceof ManifestFacts manifest) {
      manifest.statements().forEach(value -> dump.line(0, FactText.of(value) + dump.at(value)));
    }
    return dump.text.toString();
  }

  void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  String at(FactExpr expression) {
    return at(expression.span());
  }

  /** A place with a blank before it. */
  String at(Span span) {
    return at(span.start());
  }

  String at(int offset) {
    Position position = lines.position(offset);
    return " @" + (position.line() + 1) + ":" + position.column();
  }

  private void csv(CsvFacts csv) {
    line(0, "model " + csv.model() + (csv.truncated() ? " (truncated)" : ""));
    line(0, csv.header().stream().map(PlacedText::text).collect(Collectors.joining(",")));
    for (CsvFacts.Row row : csv.rows()) {
      List<CsvFacts.Cell> cells = row.cells();
      String values =
          cells.stream()
              .map(cell -> csv.header().get(cell.column()).text() + "=" + cell.text())
              .collect(Collectors.joining(" "));
      line(1, values + at(cells.get(0).start()));
    }
  }
}
