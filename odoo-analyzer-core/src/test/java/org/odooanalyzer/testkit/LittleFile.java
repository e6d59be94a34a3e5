package org.odooanalyzer.testkit;

import java.util.Optional;
import org.odooanalyzer.facts.CsvFactsBuilder;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.ManifestFactsBuilder;
import org.odooanalyzer.facts.PythonFactsBuilder;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.facts.XmlFactsBuilder;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.Manifest;
import org.odooanalyzer.query.CsvTree;
import org.odooanalyzer.query.PythonTree;
import org.odooanalyzer.query.XmlTree;
import org.odooanalyzer.symbols.SymbolBuilder;
import org.odooanalyzer.syntax.csv.CsvParser;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.syntax.xml.XmlParser;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;

/** A text of a little project and what is made of it. */
record LittleFile(FileKind kind, SourceText source, FileFacts facts) {
  static LittleFile of(String path, String text) {
    SourceText source = SourceText.of(text);
    FileKind kind = kind(path);
    return new LittleFile(kind, source, facts(kind, path, source));
  }

  private static FileKind kind(String path) {
    if (path.endsWith("__manifest__.py")) {
      return FileKind.MANIFEST;
    }
    if (path.endsWith(".py")) {
      return FileKind.PYTHON;
    }
    return path.endsWith(".csv") ? FileKind.CSV : FileKind.XML;
  }

  private static FileFacts facts(FileKind kind, String path, SourceText source) {
    StringPool strings = new StringPool();
    return switch (kind) {
      case MANIFEST -> new ManifestFactsBuilder(strings).build(tree(source), source);
      case PYTHON -> new PythonFactsBuilder(strings).build(tree(source), source);
      case XML ->
          new XmlFactsBuilder(strings).build(XmlParser.parse(source.content()).tree(), source);
      case CSV -> {
        CsvFactsBuilder rows =
            new CsvFactsBuilder(path.substring(path.lastIndexOf('/') + 1), strings);
        CsvParser.read(source.content(), rows);
        yield rows.build(source.lines());
      }
    };
  }

  static Manifest manifest(FilePath file, SourceText source) {
    return Manifest.of(
        file, new ManifestFactsBuilder(new StringPool()).build(tree(source), source));
  }

  private static PyModule tree(SourceText source) {
    return new PythonParser().parse(source.content()).tree();
  }

  Optional<PythonTree> python(FilePath file) {
    if (kind != FileKind.PYTHON && kind != FileKind.MANIFEST) {
      return Optional.empty();
    }
    PyModule tree = tree(source);
    return Optional.of(new PythonTree(file, source, tree, SymbolBuilder.build(tree)));
  }

  Optional<XmlTree> xml(FilePath file) {
    return kind == FileKind.XML
        ? Optional.of(new XmlTree(file, source, XmlParser.parse(source.content()).tree()))
        : Optional.empty();
  }

  Optional<CsvTree> csv(FilePath file) {
    return kind == FileKind.CSV
        ? Optional.of(new CsvTree(file, source, CsvParser.parse(source.content()).tree()))
        : Optional.empty();
  }
}
