package org.odooanalyzer.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.registry.RegistryScope;

/**
 * The models at one moment, made when somebody asks for them. Where the models of an earlier moment
 * were made, only the classes of addons are read again that may say something else since.
 *
 * <p>Invariant: {@code base} and {@code changes} together say what the models are.
 */
final class LiveModels {
  /** How many addons' views of the models are kept; each is some megabytes. */
  private static final int SCOPES = 4;

  private final @Nullable Models base;
  private final Changes changes;
  private final Later<Models> models;
  private final Map<String, RegistryScope> scopes = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * What changed since other models were made.
   *
   * @param isEverything whether all classes may have
   * @param addons those of which the classes may say something else
   */
  record Changes(boolean isEverything, Set<String> addons) {
    /** Nothing. */
    static final Changes NONE = new Changes(false, Set.of());

    Changes {
      addons = Set.copyOf(addons);
    }

    Changes and(Changes later) {
      Set<String> all = new TreeSet<>(addons);
      all.addAll(later.addons);
      return new Changes(isEverything || later.isEverything, all);
    }
  }

  /** How the models of a moment are made. */
  interface Maker {
    /** All of them anew. */
    Models all();

    /** From those of an earlier moment, with the classes of some addons read again. */
    Models from(Models before, Set<String> addons);
  }

  private LiveModels(@Nullable Models base, Changes changes, Maker maker) {
    this.base = base;
    this.changes = changes;
    this.models =
        new Later<>(
            base == null || changes.isEverything()
                ? maker::all
                : () -> maker.from(base, withHeirs(base.registry(), changes.addons())));
  }

  /** The first models of a project. */
  static LiveModels first(Maker maker) {
    return new LiveModels(null, Changes.NONE, maker);
  }

  /** The models of the next moment. */
  LiveModels after(Changes since, Maker maker) {
    Optional<Models> here = models.peek();
    return here.isPresent()
        ? new LiveModels(here.get(), since, maker)
        : new LiveModels(base, changes.and(since), maker);
  }

  /** The models of all addons. */
  Models all() {
    return models.get();
  }

  /** The models of all addons, if somebody asked for them. */
  Optional<Models> known() {
    return models.peek();
  }

  /** The models as an addon sees them. */
  RegistryScope seenBy(String addon) {
    ModelRegistry registry = all().registry();
    synchronized (scopes) {
      RegistryScope scope = scopes.computeIfAbsent(addon, registry::seenBy);
      if (scopes.size() > SCOPES) {
        scopes.remove(scopes.keySet().iterator().next());
      }
      return scope;
    }
  }

  /** Some addons, and those with a class that inherits from one of theirs in Python. */
  private static Set<String> withHeirs(ModelRegistry registry, Set<String> addons) {
    Set<String> all = new TreeSet<>(addons);
    for (DefinitionClass definition : registry.definitions()) {
      boolean inherits =
          definition.parents().stream()
              .anyMatch(parent -> parent.addon().filter(addons::contains).isPresent());
      if (inherits) {
        definition.addon().ifPresent(all::add);
      }
    }
    return all;
  }
}
