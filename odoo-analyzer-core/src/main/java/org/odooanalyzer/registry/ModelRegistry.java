package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.AddonImports;
import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.text.FilePath;

/**
 * The models of all addons of a project. It never changes: what it answers depends on the files
 * alone. What some of the addons see is a {@link RegistryScope} on the same classes.
 */
public final class ModelRegistry {
  private final AddonGraph graph;
  private final LoadOrder order;
  private final OrmRules rules;
  private final List<DefinitionClass> definitions;
  private final Set<String> unclear;
  private final Map<OrmRules.MagicField, FieldDefinition> magic;
  private final @Nullable FieldDefinition delegate;
  private @Nullable RegistryScope all;
  private @Nullable Map<FilePath, List<DefinitionClass>> byFile;

  private ModelRegistry(
      AddonGraph graph,
      LoadOrder order,
      OrmRules rules,
      List<DefinitionClass> definitions,
      Set<String> unclear,
      Map<OrmRules.MagicField, FieldDefinition> magic,
      @Nullable FieldDefinition delegate) {
    this.graph = graph;
    this.order = order;
    this.rules = rules;
    this.definitions = List.copyOf(definitions);
    this.unclear = Collections.unmodifiableSet(unclear);
    this.magic = Collections.unmodifiableMap(new LinkedHashMap<>(magic));
    this.delegate = delegate;
  }

  /**
   * The registry of some addons.
   *
   * @param order the addons, in the order in which a server loads them
   * @param evaluator knows their files; it is not kept
   */
  public static ModelRegistry of(AddonGraph graph, LoadOrder order, Evaluator evaluator) {
    OrmRules rules = OrmRules.of(graph.version());
    DefinitionReader reader = new DefinitionReader(evaluator, rules);
    AddonImports imports = new AddonImports(evaluator);
    order.addons().forEach(imports::load);
    List<DefinitionClass> definitions = new ArrayList<>();
    Set<String> unclear = new TreeSet<>();
    for (Addon addon : order.addons()) {
      read(addon.name(), imports, reader, definitions, unclear);
    }
    return new ModelRegistry(
        graph,
        order,
        rules,
        definitions,
        unclear,
        reader.magicOnModels(),
        reader.delegate().orElse(null));
  }

  /**
   * A registry of what another one was made of.
   *
   * @param graph the addons of the project, which are those of the other registry
   * @param order the addons that it is made of, likewise
   * @throws IllegalArgumentException if the parts are of another version of Odoo
   */
  public static ModelRegistry of(AddonGraph graph, LoadOrder order, RegistryParts parts) {
    OrmRules rules = OrmRules.of(graph.version());
    Map<OrmRules.MagicField, FieldDefinition> magic = new LinkedHashMap<>();
    parts
        .magic()
        .forEach(
            (index, field) -> {
              if (index < 0 || index >= rules.magicOnModels().size()) {
                throw new IllegalArgumentException("this version has no such field: " + field);
              }
              magic.put(rules.magicOnModels().get(index), field);
            });
    return new ModelRegistry(
        graph, order, rules, parts.definitions(), parts.unclear(), magic, parts.delegate());
  }

  /**
   * A registry of the same classes but for those of some addons, which are read again.
   *
   * @param changed the addons whose classes may say something else than they do here
   * @param graph the addons of the project as they are now
   * @param order those that the registry is made of
   * @param evaluator knows their files; it is not kept
   */
  public ModelRegistry with(
      Set<String> changed, AddonGraph graph, LoadOrder order, Evaluator evaluator) {
    DefinitionReader reader = new DefinitionReader(evaluator, rules);
    Map<String, List<DefinitionClass>> byAddon = new HashMap<>();
    for (DefinitionClass definition : definitions) {
      definition
          .addon()
          .ifPresent(
              addon -> byAddon.computeIfAbsent(addon, first -> new ArrayList<>()).add(definition));
      Stream.concat(Stream.of(definition), definition.parents().stream())
          .filter(one -> one.addon().filter(changed::contains).isEmpty())
          .forEach(reader::keep);
    }
    Set<String> known = Set.copyOf(this.order.names());
    AddonImports imports = new AddonImports(evaluator);
    List<DefinitionClass> all = new ArrayList<>();
    Set<String> nowUnclear = new TreeSet<>();
    for (Addon addon : order.addons()) {
      if (known.contains(addon.name()) && !changed.contains(addon.name())) {
        all.addAll(byAddon.getOrDefault(addon.name(), List.of()));
        if (unclear.contains(addon.name())) {
          nowUnclear.add(addon.name());
        }
      } else {
        imports.load(addon);
        read(addon.name(), imports, reader, all, nowUnclear);
      }
    }
    return new ModelRegistry(graph, order, rules, all, nowUnclear, magic, delegate);
  }

  private static void read(
      String addon,
      AddonImports imports,
      DefinitionReader reader,
      List<DefinitionClass> definitions,
      Set<String> unclear) {
    for (PythonClass type : imports.classes(addon)) {
      Optional<DefinitionClass> made = reader.read(type);
      made.filter(known -> known.declaration().isPresent()).ifPresent(definitions::add);
      if (made.isPresent() && reader.isUnclear(type)) {
        unclear.add(addon);
      }
    }
  }

  /** All that it is made of, the addons aside. */
  public RegistryParts parts() {
    SortedMap<Integer, FieldDefinition> byIndex = new TreeMap<>();
    magic.forEach((field, made) -> byIndex.put(rules.magicOnModels().indexOf(field), made));
    return new RegistryParts(definitions, unclear, byIndex, delegate);
  }

  /** All addons of the project, those without models included. */
  public AddonGraph graph() {
    return graph;
  }

  /** The addons that it is made of, in load order. */
  public LoadOrder loadOrder() {
    return order;
  }

  OrmRules rules() {
    return rules;
  }

  /** The classes that define or extend models, in the order in which a server adds them. */
  public List<DefinitionClass> definitions() {
    return definitions;
  }

  /** Those of a file, in the same order. */
  public synchronized List<DefinitionClass> definitions(FilePath file) {
    if (byFile == null) {
      byFile = new HashMap<>();
      for (DefinitionClass definition : definitions) {
        byFile.computeIfAbsent(definition.file(), first -> new ArrayList<>(2)).add(definition);
      }
    }
    return Collections.unmodifiableList(byFile.getOrDefault(file, List.of()));
  }

  Map<OrmRules.MagicField, FieldDefinition> magic() {
    return magic;
  }

  /** The field that Odoo makes for an {@code _inherits} without one. */
  Optional<FieldDefinition> delegate(String field, String comodel) {
    return Optional.ofNullable(delegate).map(made -> made.delegate(field, comodel));
  }

  /** The addons that have a class of a model whose name cannot be known. */
  public Set<String> unclear() {
    return unclear;
  }

  /** The models as a server has them that loads all addons. */
  public synchronized RegistryScope all() {
    if (all == null) {
      all = new RegistryScope(this, new HashSet<>(order.names()));
    }
    return all;
  }

  /**
   * The models as an addon sees them: with what its dependencies, direct or not, bring. It is made
   * anew for each call, in some milliseconds.
   */
  public RegistryScope seenBy(String addon) {
    return new RegistryScope(this, graph.closure(addon));
  }
}
