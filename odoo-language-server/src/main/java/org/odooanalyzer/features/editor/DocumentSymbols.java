package org.odooanalyzer.features.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.facts.CsvFacts;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.ManifestFacts;
import org.odooanalyzer.facts.PlacedText;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.features.CompletionItem.Kind;
import org.odooanalyzer.features.OutlineSymbol;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/** What a file declares, in the order of the text. */
public final class DocumentSymbols {
  private DocumentSymbols() {}

  /** The outline of a file; empty for one that declares nothing. */
  public static List<OutlineSymbol> of(Analysis analysis, FilePath file) {
    Optional<FileFacts> facts = analysis.facts(file);
    if (facts.isEmpty()) {
      return List.of();
    } else if (facts.get() instanceof PythonFacts python) {
      return new PythonOutline(analysis, file).of(python);
    } else if (facts.get() instanceof CsvFacts csv) {
      return ofRows(csv);
    } else if (facts.get() instanceof ManifestFacts manifest) {
      return ofManifest(manifest);
    }
    return analysis
        .xml(file)
        .flatMap(tree -> tree.document().root())
        .map(root -> new XmlOutline().of(root))
        .orElse(List.of());
  }

  private static List<OutlineSymbol> ofRows(CsvFacts facts) {
    int column = facts.header().stream().map(PlacedText::text).toList().lastIndexOf("id");
    List<OutlineSymbol> symbols = new ArrayList<>();
    for (CsvFacts.Row row : facts.rows()) {
      CsvFacts.Cell last = row.cells().get(row.cells().size() - 1);
      for (CsvFacts.Cell cell : row.cells()) {
        if (cell.column() == column) {
          Span whole = new Span(row.cells().get(0).start(), last.end());
          Span name = new Span(cell.start(), cell.end());
          symbols.add(
              new OutlineSymbol(cell.text(), facts.model(), Kind.RECORD, whole, name, List.of()));
        }
      }
    }
    return symbols;
  }

  private static List<OutlineSymbol> ofManifest(ManifestFacts facts) {
    List<OutlineSymbol> symbols = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (FactExpr statement : facts.statements()) {
      if (statement instanceof FactExpr.Mapping mapping) {
        for (FactExpr.Mapping.Entry entry : mapping.entries()) {
          FactExpr key = entry.key();
          if (key instanceof FactExpr.Text text && seen.add(text.span())) {
            Span whole = new Span(text.span().start(), entry.value().span().end());
            symbols.add(
                new OutlineSymbol(
                    text.value(),
                    entry.value().asText().orElse(""),
                    Kind.PROPERTY,
                    whole,
                    text.span(),
                    List.of()));
          }
        }
      }
    }
    return symbols;
  }
}
