package org.odooanalyzer.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.odooanalyzer.symbols.SymbolBuilder;
import org.odooanalyzer.syntax.csv.CsvParser;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.syntax.xml.XmlParser;
import org.odooanalyzer.text.SourceText;

/** Makes the facts of every file of real Odoos, whose folders the property names. */
@EnabledIfSystemProperty(named = "odooanalyzer.corpus", matches = ".+")
class CorpusFactsTest {
  private final StringPool strings = new StringPool();
  private final PythonParser parser = new PythonParser();

  @Test
  void everyFileHasFactsThatCanBePrinted() throws IOException {
    for (String folder : corpus()) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
        assertThat(all).isNotEmpty();
        for (Path file : all) {
          check(file);
        }
      }
    }
  }

  private static List<String> corpus() {
    return List.of(System.getProperty("odooanalyzer.corpus").split(File.pathSeparator, -1));
  }

  private void check(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (!name.endsWith(".py") && !name.endsWith(".xml") && !name.endsWith(".csv")) {
      return;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    FileFacts facts = facts(name, SourceText.of(text));
    assertThat(FactsDump.of(facts)).as(file.toString()).isNotNull();
  }

  private FileFacts facts(String name, SourceText source) {
    if (name.endsWith(".xml")) {
      return new XmlFactsBuilder(strings).build(XmlParser.parse(source.content()).tree(), source);
    }
    if (name.endsWith(".csv")) {
      CsvFactsBuilder builder = new CsvFactsBuilder(name, strings);
      CsvParser.read(source.content(), builder);
      return builder.build(source.lines());
    }
    PyModule tree = parser.parse(source.content()).tree();
    assertThat(SymbolBuilder.build(tree).node()).isSameAs(tree);
    return name.equals("__manifest__.py")
        ? new ManifestFactsBuilder(strings).build(tree, source)
        : new PythonFactsBuilder(strings).build(tree, source);
  }
}
