package org.odooanalyzer.facts;

import org.odooanalyzer.syntax.csv.CsvParser;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.syntax.xml.XmlParser;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.SourceText;

/** Makes facts from text. */
final class FactsOf {
  private FactsOf() {}

  static PythonFacts python(String text) {
    return new PythonFactsBuilder(new StringPool())
        .build(new PythonParser().parse(text).tree(), SourceText.of(text));
  }

  static ManifestFacts manifest(String text) {
    return new ManifestFactsBuilder(new StringPool())
        .build(new PythonParser().parse(text).tree(), SourceText.of(text));
  }

  static XmlFacts xml(String text) {
    return new XmlFactsBuilder(new StringPool())
        .build(XmlParser.parse(text).tree(), SourceText.of(text));
  }

  static CsvFacts csv(String fileName, String text) {
    CsvFactsBuilder builder = new CsvFactsBuilder(fileName, new StringPool());
    CsvParser.read(text, builder);
    return builder.build(LineMap.of(text));
  }
}
