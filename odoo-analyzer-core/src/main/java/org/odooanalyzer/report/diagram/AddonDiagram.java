package org.odooanalyzer.report.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.project.AddonGraph;

/**
 * What a picture of addons shows. A dependency is left out when another one of the same addon
 * brings it along, unless it is part of a circle.
 *
 * @param nodes the addons and what they miss, by name
 * @param edges the dependencies, by addon and then by what it depends on
 */
public record AddonDiagram(List<Node> nodes, List<Edge> edges) {
  public AddonDiagram {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * An addon.
   *
   * @param level the longest way down to an addon without dependencies, circles left out
   * @param isMissing whether there is no such addon, but only the wish for it
   */
  public record Node(String name, int level, boolean isMissing) {}

  /**
   * A dependency.
   *
   * @param isCircular whether it leads back to the addon
   */
  public record Edge(String addon, String dependency, boolean isCircular) {}

  /** The picture of some addons of a graph. */
  public static AddonDiagram of(AddonGraph graph, Collection<String> addons) {
    Map<String, List<Edge>> edges = new TreeMap<>();
    for (String name : new TreeSet<>(addons)) {
      edges.put(name, graph.addon(name).map(addon -> edges(graph, addon)).orElse(List.of()));
    }
    for (List<Edge> outgoing : List.copyOf(edges.values())) {
      outgoing.forEach(edge -> edges.putIfAbsent(edge.dependency(), List.of()));
    }
    Map<String, Integer> levels = levels(edges);
    List<Node> nodes = new ArrayList<>();
    List<Edge> all = new ArrayList<>();
    edges.forEach(
        (name, outgoing) -> {
          nodes.add(new Node(name, levels.getOrDefault(name, 0), graph.addon(name).isEmpty()));
          all.addAll(outgoing);
        });
    return new AddonDiagram(nodes, all);
  }

  private static List<Edge> edges(AddonGraph graph, Addon addon) {
    List<String> direct = graph.dependencies(addon);
    List<Edge> edges = new ArrayList<>();
    for (String name : new TreeSet<>(direct)) {
      boolean isCircular = leadsTo(graph, name, addon.name());
      boolean isImplied =
          direct.stream()
              .filter(other -> !other.equals(name) && !leadsTo(graph, other, addon.name()))
              .anyMatch(other -> leadsTo(graph, other, name) && !leadsTo(graph, name, other));
      if (isCircular || !isImplied) {
        edges.add(new Edge(addon.name(), name, isCircular));
      }
    }
    return edges;
  }

  /** Whether an addon is another or depends on it; what is missing depends on nothing. */
  private static boolean leadsTo(AddonGraph graph, String from, String to) {
    return from.equals(to) || (graph.addon(from).isPresent() && graph.closure(from).contains(to));
  }

  /** Goes up from what depends on nothing; without circular edges every addon is reached. */
  private static Map<String, Integer> levels(Map<String, List<Edge>> edges) {
    Map<String, List<String>> dependents = new HashMap<>();
    Map<String, Integer> unmet = new HashMap<>();
    edges.forEach(
        (name, outgoing) -> {
          List<Edge> down = outgoing.stream().filter(edge -> !edge.isCircular()).toList();
          unmet.put(name, down.size());
          down.forEach(
              edge ->
                  dependents
                      .computeIfAbsent(edge.dependency(), key -> new ArrayList<>())
                      .add(name));
        });
    Map<String, Integer> levels = new HashMap<>();
    Deque<String> ready = new ArrayDeque<>();
    edges.keySet().stream().filter(name -> unmet.getOrDefault(name, 0) == 0).forEach(ready::add);
    while (!ready.isEmpty()) {
      String name = ready.remove();
      int above = levels.merge(name, 0, Math::max) + 1;
      for (String dependent : dependents.getOrDefault(name, List.of())) {
        levels.merge(dependent, above, Math::max);
        if (unmet.merge(dependent, -1, Integer::sum) == 0) {
          ready.add(dependent);
        }
      }
    }
    return levels;
  }
}
