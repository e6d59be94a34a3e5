package org.odooanalyzer.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a server loads addons: {@code base}, then by the longest way down to an addon
 * without dependencies, then by name. Since 18.3 an addon {@code test_…} comes right behind the
 * last one that it depends on. {@code odoo/modules/module_graph.py}; before 18.2 {@code
 * odoo/modules/graph.py}.
 *
 * @param steps the addons that are loaded
 * @param skipped the addons that cannot be loaded, by name
 */
public record LoadOrder(List<Step> steps, List<Skipped> skipped) {
  private static final Comparator<Step> ORDER =
      Comparator.comparing((Step step) -> !step.addon().name().equals(Addon.BASE))
          .thenComparingInt(Step::depth)
          .thenComparing(Step::orderName);

  public LoadOrder {
    steps = List.copyOf(steps);
    skipped = List.copyOf(skipped);
  }

  /** The loaded addons in order. */
  public List<Addon> addons() {
    return steps.stream().map(Step::addon).toList();
  }

  /** Their names in order. */
  public List<String> names() {
    return steps.stream().map(step -> step.addon().name()).toList();
  }

  /**
   * A loaded addon.
   *
   * @param depth the longest way along dependencies to an addon without any
   * @param orderName what sorts it among those of the same depth
   */
  public record Step(Addon addon, int depth, String orderName) {}

  /** An addon that is not loaded. */
  public record Skipped(Addon addon, Reason reason) {}

  /** Why an addon is not loaded. */
  public enum Reason {
    /** Its manifest says so, or is no dict, so that a server does not take it for an addon. */
    NOT_INSTALLABLE,
    /** Its version says that it is for another version of Odoo. */
    OTHER_VERSION,
    /** It depends on an addon that is not there or not loaded. */
    UNMET_DEPENDENCY,
    /** It depends on itself, directly or not, or on an addon that does. */
    CYCLE
  }

  static LoadOrder of(AddonGraph graph, Collection<String> names) {
    return new Loading(graph, names).load();
  }

  /** Takes addons whose dependencies are all loaded, until none is left. */
  private static final class Loading {
    private final AddonGraph graph;
    private final Map<String, Addon> waiting = new TreeMap<>();
    private final Map<String, Reason> unloadable = new TreeMap<>();
    private final Map<String, Step> loaded = new HashMap<>();
    private final Map<String, List<String>> dependents = new HashMap<>();

    Loading(AddonGraph graph, Collection<String> names) {
      this.graph = graph;
      for (String name : names) {
        graph.addon(name).ifPresent(addon -> waiting.put(name, addon));
      }
      waiting.forEach(
          (name, addon) ->
              graph
                  .dependencies(addon)
                  .forEach(
                      on -> dependents.computeIfAbsent(on, key -> new ArrayList<>()).add(name)));
    }

    LoadOrder load() {
      waiting.forEach((name, addon) -> refuse(name, reasonAlone(addon)));
      loadAllThatCan();
      waiting.keySet().stream()
          .filter(name -> !loaded.containsKey(name))
          .forEach(name -> unloadable.putIfAbsent(name, Reason.CYCLE));
      List<Step> steps = loaded.values().stream().sorted(ORDER).toList();
      List<Skipped> skipped = new ArrayList<>();
      unloadable.forEach((name, reason) -> skipped.add(skip(name, reason)));
      return new LoadOrder(steps, skipped);
    }

    private Skipped skip(String name, Reason reason) {
      return new Skipped(graph.addon(name).orElseThrow(), reason);
    }

    private @Nullable Reason reasonAlone(Addon addon) {
      if (!addon.manifest().isReadable() || !addon.manifest().installable().known().orElse(true)) {
        return Reason.NOT_INSTALLABLE;
      }
      String version = addon.manifest().version().known().orElse("1.0");
      if (!graph.version().accepts(version)) {
        return Reason.OTHER_VERSION;
      }
      boolean met = graph.dependencies(addon).stream().allMatch(waiting::containsKey);
      return met ? null : Reason.UNMET_DEPENDENCY;
    }

    /** Refuses an addon and all that depend on it. */
    private void refuse(String name, @Nullable Reason reason) {
      if (reason == null || unloadable.putIfAbsent(name, reason) != null) {
        return;
      }
      Deque<String> todo = new ArrayDeque<>(List.of(name));
      while (!todo.isEmpty()) {
        for (String dependent : dependents.getOrDefault(todo.pop(), List.of())) {
          if (unloadable.putIfAbsent(dependent, Reason.UNMET_DEPENDENCY) == null) {
            todo.push(dependent);
          }
        }
      }
    }

    private void loadAllThatCan() {
      Map<String, Integer> unmet = new HashMap<>();
      Deque<Addon> ready = new ArrayDeque<>();
      for (Addon addon : waiting.values()) {
        int count = graph.dependencies(addon).size();
        unmet.put(addon.name(), count);
        if (count == 0) {
          ready.add(addon);
        }
      }
      while (!ready.isEmpty()) {
        Addon addon = ready.remove();
        if (unloadable.containsKey(addon.name())) {
          continue;
        }
        loaded.put(addon.name(), step(addon));
        for (String dependent : dependents.getOrDefault(addon.name(), List.of())) {
          if (unmet.merge(dependent, -1, Integer::sum) == 0) {
            graph.addon(dependent).ifPresent(ready::add);
          }
        }
      }
    }

    private Step step(Addon addon) {
      Set<Step> below = new HashSet<>();
      graph.dependencies(addon).forEach(name -> below.add(loadedStep(name)));
      Comparator<Step> latest = Comparator.comparingInt(Step::depth).thenComparing(Step::orderName);
      Step last = below.stream().max(latest).orElse(null);
      if (last == null) {
        return new Step(addon, 0, addon.name());
      }
      boolean follows = graph.version().testsFollow() && addon.name().startsWith("test_");
      return follows
          ? new Step(addon, last.depth(), last.orderName() + " " + addon.name())
          : new Step(addon, last.depth() + 1, addon.name());
    }

    private Step loadedStep(String name) {
      Step step = loaded.get(name);
      if (step == null) {
        throw new IllegalStateException("loaded before its dependency " + name);
      }
      return step;
    }
  }
}
