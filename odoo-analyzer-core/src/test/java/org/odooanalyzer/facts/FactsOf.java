package org.odooanalyzer.facts;

import org.odooanalyzer.syntax.csv.CsvParser;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.syntax.xml.XmlParser;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.SourceText;

/** Makes facts from text. */
public final class FactsOf {
  private FactsOf() {}

  public static PythonFacts python(String text) {
    return new PythonFactsBuilder(new StringPool())
        .build(new PythonParser().parse(text).tree(), SourceText.of(text));
  }

  public static ManifestFacts manifest(String text) {
    return new ManifestFactsBuilder(new StringPool())
        .build(new PythonParser().parse(text).tree(), SourceText.of(text));
  }

  public static XmlFacts xml(String text) {
    return new XmlFactsBuilder(new StringPool())
        .build(XmlParser.parse(text).tree(), SourceText.of(text));
  }

  public static CsvFacts csv(String fileName, String text) {
    CsvFactsBuilder builder = new CsvFactsBuilder(fileName, new StringPool());
    CsvParser.read(text, builder);
    return builder.build(LineMap.of(text));
  }

  /** The facts of a file by its name, which ends in {@code .py}, {@code .xml} or {@code .csv}. */
  public static FileFacts file(String name, String text) {
    if (name.endsWith(".xml")) {
      return xml(text);
    }
    if (name.endsWith(".csv")) {
      return csv(name, text);
    }
    return name.equals("__manifest__.py") ? manifest(text) : python(text);
  }
}
