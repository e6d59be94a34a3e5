package org.odooanalyzer.project;

import org.odooanalyzer.facts.ManifestFacts;
import org.odooanalyzer.facts.ManifestFactsBuilder;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.facts.PythonFactsBuilder;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;

/** From the text of a file to what this package takes. */
final class Parsing {
  private Parsing() {}

  private static PyModule tree(String text) {
    return new PythonParser().parse(text).tree();
  }

  static PythonFacts facts(String text) {
    return new PythonFactsBuilder(new StringPool()).build(tree(text), SourceText.of(text));
  }

  /** The manifest of a text. */
  static Manifest manifest(FilePath file, String text) {
    ManifestFacts facts =
        new ManifestFactsBuilder(new StringPool()).build(tree(text), SourceText.of(text));
    return Manifest.of(file, facts);
  }
}
