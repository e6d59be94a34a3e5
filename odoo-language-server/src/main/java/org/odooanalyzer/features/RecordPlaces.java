package org.odooanalyzer.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.odooanalyzer.facts.CsvFacts;
import org.odooanalyzer.facts.DataFact;
import org.odooanalyzer.facts.MenuFact;
import org.odooanalyzer.facts.PlacedText;
import org.odooanalyzer.facts.RecordFact;
import org.odooanalyzer.facts.XmlFacts;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.project.ManifestList;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.records.DataRecord;
import org.odooanalyzer.records.Declaration;
import org.odooanalyzer.records.Occurrence;
import org.odooanalyzer.records.XmlIds;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/**
 * Where XML ids are declared. Ids of demonstration data are found as well, in the files of the
 * addon that the id names.
 */
final class RecordPlaces {
  private final Analysis analysis;

  private RecordPlaces(Analysis analysis) {
    this.analysis = analysis;
  }

  static List<Place> of(Analysis analysis, String id) {
    RecordPlaces places = new RecordPlaces(analysis);
    Optional<DataRecord> found = analysis.records().find(id);
    return found.isPresent() ? places.of(found.get()) : places.inDemo(id);
  }

  private List<Place> of(DataRecord one) {
    List<Place> places = new ArrayList<>();
    for (Occurrence occurrence : one.occurrences()) {
      if (occurrence instanceof Declaration declaration) {
        places.add(of(declaration));
      }
    }
    return places;
  }

  private Place of(Declaration declaration) {
    Span tag = new Span(declaration.start(), declaration.end());
    if (declaration.form() == Declaration.Form.ROW) {
      return Place.of(declaration.file(), tag);
    }
    Span name =
        xml(declaration.file())
            .flatMap(
                facts ->
                    DataEntries.all(facts).stream()
                        .filter(fact -> fact.start() == declaration.start())
                        .findFirst())
            .flatMap(DataFact::id)
            .map(id -> id.valueSpan())
            .orElse(tag);
    return new Place(declaration.file(), tag, name);
  }

  private Optional<XmlFacts> xml(FilePath file) {
    return analysis.facts(file).filter(XmlFacts.class::isInstance).map(XmlFacts.class::cast);
  }

  private List<Place> inDemo(String id) {
    String name = XmlIds.addonOf(id);
    List<Place> places = new ArrayList<>();
    analysis.addons().addon(name).ifPresent(addon -> demo(addon, id, places));
    return places;
  }

  private void demo(Addon addon, String id, List<Place> places) {
    for (ManifestList.Item item : addon.manifest().demo().items()) {
      FilePath file = addon.directory().resolve(item.path());
      xml(file).ifPresent(facts -> inXml(file, facts, addon.name(), id, places));
      analysis
          .facts(file)
          .filter(CsvFacts.class::isInstance)
          .ifPresent(facts -> inCsv(file, (CsvFacts) facts, addon.name(), id, places));
    }
  }

  private static void inXml(
      FilePath file, XmlFacts facts, String addon, String id, List<Place> places) {
    for (DataFact fact : DataEntries.all(facts)) {
      boolean declares = fact instanceof RecordFact || fact instanceof MenuFact;
      fact.id()
          .filter(found -> declares && XmlIds.complete(addon, found.value()).equals(id))
          .ifPresent(found -> places.add(new Place(file, fact.span(), found.valueSpan())));
    }
  }

  private static void inCsv(
      FilePath file, CsvFacts facts, String addon, String id, List<Place> places) {
    int column = facts.header().stream().map(PlacedText::text).toList().indexOf("id");
    for (CsvFacts.Row row : facts.rows()) {
      for (CsvFacts.Cell cell : row.cells()) {
        if (cell.column() == column && XmlIds.complete(addon, cell.text()).equals(id)) {
          places.add(Place.of(file, new Span(cell.start(), cell.end())));
        }
      }
    }
  }
}
