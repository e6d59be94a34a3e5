package org.odooanalyzer.features.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.features.CompletionItem.Kind;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.FactFinder;
import org.odooanalyzer.features.Place;
import org.odooanalyzer.features.Places;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.records.DataRecord;
import org.odooanalyzer.records.Occurrence;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/** Finds what a project declares by a few letters of its name. */
public final class WorkspaceSymbols {
  private final Analysis analysis;
  private final String query;
  private final Set<Place> classes = new HashSet<>();
  private final List<Found> found = new ArrayList<>();

  private WorkspaceSymbols(Analysis analysis, String query) {
    this.analysis = analysis;
    this.query = query.toLowerCase(Locale.ROOT);
  }

  /**
   * Something that was found.
   *
   * @param container the addon that declares it; may be empty
   * @param place where it is declared
   */
  public record Found(String name, Kind kind, String container, Place place) {}

  /**
   * Models, classes of models, XML ids, and the classes, functions and methods of the files that
   * the user works on, of which the name has the letters of the query in their order; the shortest
   * first.
   *
   * @param limit the number of things that are found at most
   */
  public static List<Found> find(Analysis analysis, String query, int limit) {
    WorkspaceSymbols symbols = new WorkspaceSymbols(analysis, query);
    symbols.addModels();
    symbols.addClasses();
    symbols.addRecords();
    symbols.addOwnFiles();
    return symbols.found.stream()
        .sorted(
            Comparator.comparingInt((Found one) -> symbols.distance(one.name()))
                .thenComparing(Found::name)
                .thenComparing(one -> one.place().file()))
        .limit(limit)
        .map(symbols::placed)
        .toList();
  }

  /** Names that have the query in one piece come first, then the shorter ones. */
  private int distance(String name) {
    int at = name.toLowerCase(Locale.ROOT).indexOf(query);
    return (at < 0 ? 1_000 : Math.min(at, 100)) + Math.min(name.length(), 800);
  }

  private boolean fits(String name) {
    int at = 0;
    for (int i = 0; i < name.length() && at < query.length(); i++) {
      at += Character.toLowerCase(name.charAt(i)) == query.charAt(at) ? 1 : 0;
    }
    return at == query.length();
  }

  private void addModels() {
    for (Model model : analysis.registry().all().models()) {
      if (fits(model.name())) {
        DefinitionClass origin = model.origin();
        add(model.name(), Kind.MODEL, origin.addon().orElse(""), origin.file(), origin.offset());
      }
    }
  }

  private void addClasses() {
    for (DefinitionClass type : analysis.registry().definitions()) {
      Place place = start(type.file(), type.offset());
      if (fits(type.name()) && classes.add(place)) {
        add(type.name(), Kind.CLASS, type.addon().orElse(""), type.file(), type.offset());
      }
    }
  }

  private void addRecords() {
    for (DataRecord one : analysis.records().records()) {
      if (fits(one.id())) {
        Occurrence first = one.occurrences().get(0);
        add(one.id(), Kind.RECORD, first.addon(), first.file(), first.start());
      }
    }
  }

  private void add(String name, Kind kind, String container, FilePath file, int offset) {
    found.add(new Found(name, kind, container, start(file, offset)));
  }

  private static Place start(FilePath file, int offset) {
    return Place.of(file, new Span(offset, offset));
  }

  private void addOwnFiles() {
    for (ProjectFile file : analysis.files()) {
      if (file.kind() == FileKind.PYTHON && !file.isExternal()) {
        FactFinder.python(analysis, file.file())
            .ifPresent(
                facts -> {
                  facts.classes().forEach(type -> add(file, type));
                  facts.classes().forEach(type -> addMethods(file, type));
                  facts.functions().forEach(function -> add(file, function));
                });
      }
    }
  }

  private void add(ProjectFile file, ClassFact type) {
    if (fits(type.name()) && !classes.contains(start(file.file(), type.span().start()))) {
      Place place = new Place(file.file(), type.span(), type.nameSpan());
      found.add(new Found(type.name(), Kind.CLASS, container(file), place));
    }
  }

  private void addMethods(ProjectFile file, ClassFact type) {
    for (DeclarationFact member : type.members()) {
      if (member instanceof FunctionFact method) {
        add(file, method);
      } else if (member instanceof ClassFact inner) {
        addMethods(file, inner);
      }
    }
  }

  private void add(ProjectFile file, FunctionFact function) {
    if (fits(function.name())) {
      Place place = new Place(file.file(), function.span(), function.nameSpan());
      found.add(new Found(function.name(), Kind.FUNCTION, container(file), place));
    }
  }

  private static String container(ProjectFile file) {
    String addon = file.addon();
    return addon == null ? "" : addon;
  }

  /** Looks up where the name stands, for the few that are given back. */
  private Found placed(Found one) {
    Place place =
        switch (one.kind()) {
          case MODEL -> first(new Entity.OdooModel(one.name()), one.place());
          case RECORD -> first(new Entity.XmlId(one.name()), one.place());
          case CLASS -> ofClass(one.place());
          default -> one.place();
        };
    return new Found(one.name(), one.kind(), one.container(), place);
  }

  private Place first(Entity entity, Place otherwise) {
    return Places.of(analysis, entity).stream().findFirst().orElse(otherwise);
  }

  private Place ofClass(Place place) {
    return FactFinder.python(analysis, place.file())
        .flatMap(facts -> FactFinder.type(facts, place.whole().start()))
        .map(type -> new Place(place.file(), type.span(), type.nameSpan()))
        .orElse(place);
  }
}
