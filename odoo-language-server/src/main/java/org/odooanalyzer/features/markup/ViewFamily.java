package org.odooanalyzer.features.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.RecordFact;
import org.odooanalyzer.facts.RecordField;
import org.odooanalyzer.facts.XmlFacts;
import org.odooanalyzer.features.DataEntries;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.records.Declaration;
import org.odooanalyzer.records.DeclaredRecord;
import org.odooanalyzer.records.RecordScope;
import org.odooanalyzer.records.View;

/** The views that are one with a view in the end, as an addon sees them. */
final class ViewFamily {
  /** A bound on views that inherit from each other; real chains have less than ten. */
  private static final int LONGEST_CHAIN = 50;

  private final Analysis analysis;
  private final RecordScope records;
  private final Map<String, List<FoundNode>> archs = new HashMap<>();
  private final Map<String, List<ViewInfo>> changes = new HashMap<>();
  private final Map<String, List<ViewInfo>> children = new HashMap<>();

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

  /**
   * The views between a view and the outermost one that it inherits from, and all that change one
   * of them, however far.
   *
   * @param ancestors the views that the view inherits from, the outermost last
   */
  List<ViewInfo> changes(List<ViewInfo> ancestors) {
    String root = ancestors.get(ancestors.size() - 1).id();
    return changes.computeIfAbsent(ancestors.get(0).id(), id -> changes(root, ancestors));
  }

  private List<ViewInfo> changes(String root, List<ViewInfo> ancestors) {
    Set<String> ids = new LinkedHashSet<>();
    ancestors.forEach(ancestor -> ids.add(ancestor.id()));
    List<ViewInfo> open = new ArrayList<>(ancestors);
    for (int i = 0; i < open.size(); i++) {
      for (ViewInfo child : children().getOrDefault(open.get(i).id(), List.of())) {
        if (!child.isPrimary() && ids.add(child.id())) {
          open.add(child);
        }
      }
    }
    return open.stream().filter(one -> !one.id().equals(root)).toList();
  }

  /** The views that inherit from another one, by the id of that. */
  private Map<String, List<ViewInfo>> children() {
    if (children.isEmpty()) {
      for (View one : records.views()) {
        one.inheritId()
            .ifPresent(
                id ->
                    children
                        .computeIfAbsent(id, absent -> new ArrayList<>())
                        .add(ViewInfo.of(one)));
      }
    }
    return children;
  }

  /** The elements of the arch of a view. */
  List<FoundNode> arch(String id) {
    return archs.computeIfAbsent(id, this::read);
  }

  private List<FoundNode> read(String id) {
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
