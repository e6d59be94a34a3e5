package org.odooanalyzer.cache;

import org.odooanalyzer.facts.CsvFacts;
import org.odooanalyzer.facts.DataFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.ManifestFacts;
import org.odooanalyzer.facts.PlacedText;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.facts.QwebTemplate;
import org.odooanalyzer.facts.XmlFacts;

/** How the facts of whole files are written and read: numbers 60 to 69. */
final class FileKinds {
  private FileKinds() {}

  static void addTo(Kinds kinds) {
    addDocuments(kinds);
    addTables(kinds);
  }

  private static void addDocuments(Kinds kinds) {
    kinds.add(
        60,
        PythonFacts.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, PythonFacts facts) {
            out.lines(facts.lines())
                .optionalSpan(facts.docstring())
                .imports(facts.imports())
                .all(facts.members())
                .list(facts.localClasses(), DeclarationKinds::write);
          }

          @Override
          PythonFacts read(EntryInput in) {
            return new PythonFacts(
                in.lines(),
                in.optionalSpan(),
                in.imports(),
                in.all(DeclarationFact.class),
                in.list(DeclarationKinds::readClass));
          }
        });
    kinds.add(
        61,
        XmlFacts.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, XmlFacts facts) {
            out.lines(facts.lines())
                .constant(Constants.ROOT, facts.root())
                .all(facts.entries())
                .all(facts.templates());
          }

          @Override
          XmlFacts read(EntryInput in) {
            return new XmlFacts(
                in.lines(),
                in.constant(Constants.ROOT),
                in.all(DataFact.class),
                in.all(QwebTemplate.class));
          }
        });
  }

  private static void addTables(Kinds kinds) {
    kinds.add(
        62,
        CsvFacts.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, CsvFacts facts) {
            out.lines(facts.lines())
                .text(facts.model())
                .list(facts.header(), FileKinds::write)
                .list(facts.rows(), (to, row) -> to.list(row.cells(), FileKinds::write))
                .flag(facts.truncated());
          }

          @Override
          CsvFacts read(EntryInput in) {
            return new CsvFacts(
                in.lines(),
                in.text(),
                in.list(FileKinds::readText),
                in.list(row -> new CsvFacts.Row(row.list(FileKinds::readCell))),
                in.flag());
          }
        });
    kinds.add(
        63,
        ManifestFacts.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, ManifestFacts facts) {
            out.lines(facts.lines()).all(facts.statements());
          }

          @Override
          ManifestFacts read(EntryInput in) {
            return new ManifestFacts(in.lines(), in.expressions());
          }
        });
  }

  private static void write(EntryOutput out, PlacedText text) {
    out.text(text.text()).range(text.start(), text.end());
  }

  private static PlacedText readText(EntryInput in) {
    String text = in.text();
    return new PlacedText(in.rangeStart(), in.rangeEnd(), text);
  }

  private static void write(EntryOutput out, CsvFacts.Cell cell) {
    out.number(cell.column()).range(cell.start(), cell.end()).text(cell.text());
  }

  private static CsvFacts.Cell readCell(EntryInput in) {
    return new CsvFacts.Cell(in.number(), in.rangeStart(), in.rangeEnd(), in.text());
  }
}
