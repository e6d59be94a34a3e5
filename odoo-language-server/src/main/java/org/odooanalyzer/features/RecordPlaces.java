package org.odooanalyzer.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.odooanalyzer.facts.CsvFacts;
import org.odooanalyzer.facts.DataFact;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.PlacedText;
import org.odooanalyzer.facts.TagFact;
import org.odooanalyzer.facts.XmlFacts;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.records.DataRecord;
import org.odooanalyzer.records.Declaration;
import org.odooanalyzer.records.Occurrence;
import org.odooanalyzer.records.XmlIds;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/**
 * Where XML ids are declared. Ids of demonstration data, of tests and of what code loads are found
 * as well, in the files of the addon that the id names; a record that is made along with another
 * one is declared where that is.
 */
final class RecordPlaces {
  private final Analysis analysis;

  private RecordPlaces(Analysis analysis) {
    this.analysis = analysis;
  }

  static List<Place> of(Analysis analysis, String id) {
    RecordPlaces places = new RecordPlaces(analysis);
    Optional<DataRecord> found = analysis.records().find(id);
    return found.isPresent() ? places.of(found.get()) : places.unloaded(id);
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

  private List<Place> unloaded(String id) {
    List<Place> places = inAddon(analysis, XmlIds.addonOf(id), id);
    if (!places.isEmpty()) {
      return places;
    }
    for (String parent : delegations()) {
      String ending = "_" + parent.replace('.', '_');
      if (id.endsWith(ending)) {
        places = of(analysis, id.substring(0, id.length() - ending.length()));
      }
      if (!places.isEmpty()) {
        return places;
      }
    }
    return List.of();
  }

  /** The models whose records are made along with those of others, by {@code _inherits}. */
  private Set<String> delegations() {
    Set<String> parents = new TreeSet<>();
    for (DefinitionClass definition : analysis.registry().definitions()) {
      definition.declaration().ifPresent(said -> parents.addAll(said.inherits().keySet()));
    }
    return parents;
  }

  /** The places that declare an id in any file of an addon, loaded or not. */
  static List<Place> inAddon(Analysis analysis, String addon, String id) {
    List<Place> places = new ArrayList<>();
    for (ProjectFile file : analysis.files()) {
      if (addon.equals(file.addon()) && file.role() != FileRole.TEMPLATE) {
        Optional<FileFacts> facts = isData(file) ? analysis.facts(file.file()) : Optional.empty();
        if (facts.isPresent() && facts.get() instanceof XmlFacts xml) {
          inXml(file.file(), xml, addon, id, places);
        } else if (facts.isPresent() && facts.get() instanceof CsvFacts csv) {
          inCsv(file.file(), csv, addon, id, places);
        }
      }
    }
    return places;
  }

  private static boolean isData(ProjectFile file) {
    return file.kind() == FileKind.XML || file.kind() == FileKind.CSV;
  }

  private static void inXml(
      FilePath file, XmlFacts facts, String addon, String id, List<Place> places) {
    for (DataFact fact : DataEntries.all(facts)) {
      boolean declares = !(fact instanceof TagFact tag) || tag.kind() != TagFact.Kind.DELETE;
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
