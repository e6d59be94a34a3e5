package org.odooanalyzer.validation.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.syntax.xml.XmlDocument;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.text.SourceText;

/**
 * Runs the rules of data files in one walk. An element that the grammar does not know is reported
 * by a rule about its parent, and nothing inside it is looked at.
 */
public final class DataChecks {
  private final Map<Place, List<ElementCheck>> checks = new EnumMap<>(Place.class);

  /** Takes the rules of data files out of all rules. */
  public DataChecks(List<? extends Check> all) {
    for (Check check : all) {
      if (check instanceof ElementCheck element) {
        element.places().forEach(place -> at(place).add(element));
      }
    }
  }

  private List<ElementCheck> at(Place place) {
    return checks.computeIfAbsent(place, absent -> new ArrayList<>());
  }

  /** Reports what is wrong with a file that a manifest names in {@code data} or {@code demo}. */
  public void run(XmlDocument document, SourceText text, OdooVersion version, Reporter reporter) {
    DataGrammar grammar = DataGrammar.of(version);
    Deque<Visit> open = new ArrayDeque<>();
    document.root().ifPresent(root -> open.push(new Visit(Place.ROOT, root)));
    while (!open.isEmpty()) {
      Visit visit = open.pop();
      XmlElement element = visit.element;
      DataContext context = new DataContext(grammar, text, visit.place, element);
      for (ElementCheck check : checks.getOrDefault(visit.place, List.of())) {
        check.check(element, context, reporter);
      }
      pushChildren(visit, context, open);
    }
  }

  private static void pushChildren(Visit visit, DataContext context, Deque<Visit> open) {
    if (visit.place == Place.ROOT && DataGrammar.isContainer(visit.element.name())) {
      open.push(new Visit(Place.DATA, visit.element));
    }
    if (context.childPlaces().isEmpty()) {
      return;
    }
    for (XmlElement child : context.elements()) {
      Place place = context.childPlaces().get(child.name());
      if (place != null) {
        open.push(new Visit(place, child));
      }
    }
  }

  private record Visit(Place place, XmlElement element) {}
}
