package org.odooanalyzer.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.text.FilePath;

/**
 * All XML ids of the addons that a server loads. Ids that data files declare and ids that the
 * server makes by itself are kept apart. Immutable.
 */
public final class RecordIndex {
  private final AddonGraph graph;
  private final List<DataRecord> records;
  private final Map<String, List<DataRecord>> byModel = new LinkedHashMap<>();
  private final Set<String> serverIds;
  private final Map<String, String> generated;
  private final List<RecordProblem> problems;
  private final Set<String> incomplete;
  private final Map<FilePath, ReadFile> files;

  RecordIndex(
      AddonGraph graph,
      List<DataRecord> records,
      Map<String, String> serverIds,
      Map<String, String> parentIds,
      List<RecordProblem> problems,
      Set<String> incomplete,
      Map<FilePath, ReadFile> files) {
    this.files = Map.copyOf(files);
    this.graph = graph;
    this.records = records.stream().sorted(Comparator.comparing(DataRecord::id)).toList();
    this.serverIds = Set.copyOf(serverIds.keySet());
    Map<String, String> all = new TreeMap<>(parentIds);
    all.putAll(serverIds);
    this.generated = Collections.unmodifiableMap(all);
    this.problems = List.copyOf(problems);
    this.incomplete = Collections.unmodifiableSet(incomplete);
    for (DataRecord one : this.records) {
      byModel.computeIfAbsent(one.model(), absent -> new ArrayList<>()).add(one);
    }
  }

  /** The index of addons in load order, without the ids of parent records. */
  public static RecordIndex of(AddonGraph graph, LoadOrder order, DataFiles files) {
    return of(graph, order, files, Delegations.NONE);
  }

  /**
   * The index of addons in load order.
   *
   * @param graph all addons that the server knows, loaded or not
   * @param files asked once for each XML and CSV file of the manifests, in load order
   * @param delegations says which parent records a new record makes, which get ids as well
   */
  public static RecordIndex of(
      AddonGraph graph, LoadOrder order, DataFiles files, Delegations delegations) {
    return load(new IndexBuilder(graph, order, delegations, Map.of()), order, files);
  }

  /**
   * The index after some files changed, of the same addons; only those are asked for.
   *
   * @param changed the files that may say something else than they did
   */
  public RecordIndex after(Set<FilePath> changed, LoadOrder order, DataFiles files) {
    Map<FilePath, ReadFile> same = new HashMap<>(this.files);
    same.keySet().removeAll(changed);
    return load(new IndexBuilder(graph, order, Delegations.NONE, same), order, files);
  }

  private static RecordIndex load(IndexBuilder builder, LoadOrder order, DataFiles files) {
    for (Addon addon : order.addons()) {
      builder.load(addon, files);
    }
    return builder.build();
  }

  /** Every id that a data file declares, in order. */
  public List<DataRecord> records() {
    return records;
  }

  /** The id that data files declare under a complete id. */
  public Optional<DataRecord> find(String id) {
    int low = 0;
    int high = records.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = records.get(middle).id().compareTo(id);
      if (order == 0) {
        return Optional.of(records.get(middle));
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle;
    }
    return Optional.empty();
  }

  /**
   * The complete ids that the server makes of what is known for sure, with their models: those of
   * addons, of their categories, and of parent records. A data file may declare one of them too.
   */
  public Map<String, String> generated() {
    return generated;
  }

  /** What is wrong, in load order. */
  public List<RecordProblem> problems() {
    return problems;
  }

  /** The addons of which some file is not known, so that they may declare more; in order. */
  public Set<String> incompleteAddons() {
    return incomplete;
  }

  /** What all addons declare. */
  public RecordScope all() {
    return within(addon -> true);
  }

  /** What an addon and those that it depends on declare. */
  public RecordScope seenBy(String addon) {
    return within(other -> graph.sees(addon, other));
  }

  /** What some addons declare. */
  public RecordScope within(Predicate<String> addons) {
    return new RecordScope(this, addons);
  }

  /** Whether a database has an id before any data file is loaded. */
  boolean isServerId(String id) {
    return serverIds.contains(id);
  }

  /** The ids of which the first declaration is of a model, in order. */
  List<DataRecord> ofModel(String model) {
    return byModel.getOrDefault(model, List.of());
  }
}
