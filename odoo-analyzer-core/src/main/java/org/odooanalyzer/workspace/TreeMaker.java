package org.odooanalyzer.workspace;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.odooanalyzer.query.CsvTree;
import org.odooanalyzer.query.PythonTree;
import org.odooanalyzer.query.XmlTree;
import org.odooanalyzer.symbols.SymbolBuilder;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.csv.CsvParser;
import org.odooanalyzer.syntax.csv.CsvSource;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.PythonSource;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.syntax.xml.XmlParser;
import org.odooanalyzer.syntax.xml.XmlSource;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;

/** Makes trees of what files hold. Safe for many threads. */
final class TreeMaker {
  private final Queue<PythonParser> parsers = new ConcurrentLinkedQueue<>();

  /** The text that a content is; empty when the file could not be read. */
  static Optional<SourceText> text(FilePath file, FileContent content) {
    if (content instanceof FileContent.Text shown) {
      return Optional.of(SourceText.of(shown.text()));
    }
    return content instanceof FileContent.Bytes read
        ? Optional.of(decode(file, read.bytes()).tree())
        : Optional.empty();
  }

  /** The text that bytes are in a file of this name. */
  static Parsed<SourceText> decode(FilePath file, byte[] bytes) {
    if (file.name().endsWith(".xml")) {
      return XmlSource.decode(bytes);
    }
    return file.name().endsWith(".csv") ? CsvSource.decode(bytes) : PythonSource.decode(bytes);
  }

  PythonTree python(FilePath file, SourceText source) {
    PythonParser free = parsers.poll();
    PythonParser parser = free == null ? new PythonParser() : free;
    PyModule module = parser.parse(source.content()).tree();
    parsers.add(parser);
    return new PythonTree(file, source, module, SymbolBuilder.build(module));
  }

  XmlTree xml(FilePath file, SourceText source) {
    return new XmlTree(file, source, XmlParser.parse(source.content()).tree());
  }

  CsvTree csv(FilePath file, SourceText source) {
    return new CsvTree(file, source, CsvParser.parse(source.content()).tree());
  }
}
