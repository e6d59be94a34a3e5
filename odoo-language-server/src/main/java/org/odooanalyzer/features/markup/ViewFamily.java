package org.odooanalyzer.features.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.RecordFact;
import org.odooanalyzer.facts.RecordField;
import org.odooanalyzer.facts.XmlFacts;
import org.odooanalyzer.features.DataEntries;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.records.Declaration;
import org.odooanalyzer.records.DeclaredRecord;
import org.odooanalyzer.records.RecordScope;

/** The views that are one with a view in the end, as an addon sees them. */
final class ViewFamily {
  /** A bound on views that inherit from each other; real chains have less than ten. */
  private static final int LONGEST_CHAIN = 50;

  private final Analysis analysis;
  private final RecordScope records;

  ViewFamily(Analysis analysis, RecordScope records) {
    this.analysis = analysis;
    this.records = records;
  }

  /** The view of a complete id. */
  Optional<ViewInfo> view(String id) {
    return records.view(id).map(ViewInfo::of);
  }

  /** The views that a view inherits from, the nearest first. */
  List<ViewInfo> ancestors(ViewInfo view) {
    List<ViewInfo> ancestors = new ArrayList<>();
    Optional<ViewInfo> next = view.inheritId().flatMap(this::view);
    while (next.isPresent() && ancestors.size() < LONGEST_CHAIN) {
      ancestors.add(next.get());
      next = next.get().inheritId().flatMap(this::view);
    }
    return ancestors;
  }

  /**
   * The name of the model whose fields a view shows: that of the view which it changes, or its own
   * if it changes none.
   */
  Optional<String> model(ViewInfo view) {
    if (view.standsAlone() && view.model().isPresent()) {
      return view.model();
    }
    for (ViewInfo ancestor : ancestors(view)) {
      if (ancestor.standsAlone() && ancestor.model().isPresent()) {
        return ancestor.model();
      }
    }
    return view.model();
  }

  /** The views that inherit from one of some views, by id. */
  List<ViewInfo> children(List<ViewInfo> parents) {
    Set<String> ids = parents.stream().map(ViewInfo::id).collect(Collectors.toSet());
    return records
        .records("ir.ui.view")
        .filter(one -> one.values().reference("inherit_id").filter(ids::contains).isPresent())
        .flatMap(one -> view(one.id()).stream())
        .toList();
  }

  /** The elements of the arch of a view. */
  List<FoundNode> arch(String id) {
    Optional<DeclaredRecord> one = records.find(id);
    List<Declaration> places = one.map(DeclaredRecord::declarations).orElse(List.of());
    for (int i = places.size() - 1; i >= 0; i--) {
      List<FoundNode> arch = arch(places.get(i));
      if (!arch.isEmpty()) {
        return arch;
      }
    }
    return List.of();
  }

  private List<FoundNode> arch(Declaration place) {
    return analysis
        .facts(place.file())
        .filter(XmlFacts.class::isInstance)
        .map(facts -> fact((XmlFacts) facts, place.start()))
        .map(fact -> fact.field("arch").map(RecordField::arch).orElse(List.of()))
        .orElse(List.of())
        .stream()
        .map(node -> new FoundNode(node, null))
        .toList();
  }

  private static @Nullable RecordFact fact(XmlFacts facts, int start) {
    return DataEntries.all(facts).stream()
        .filter(fact -> fact.start() == start && fact instanceof RecordFact)
        .map(RecordFact.class::cast)
        .findFirst()
        .orElse(null);
  }
}
