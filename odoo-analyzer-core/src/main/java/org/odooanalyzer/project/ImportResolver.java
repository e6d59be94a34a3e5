package org.odooanalyzer.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.project.Resolution.Target;
import org.odooanalyzer.text.FilePath;

/**
 * Says what import statements mean; safe for use by several threads. What an absolute import leads
 * to is the same in every file, unless it leads nowhere; so each one found is kept.
 */
public final class ImportResolver {
  /** What {@code odoo/init.py} puts into the namespace package {@code odoo} since 18.1. */
  private static final Set<String> OF_ODOO = Set.of("SUPERUSER_ID", "_", "_lt", "Command");

  /** The only version with such a package whose names are certain. */
  private static final OdooVersion NEWEST_KNOWN = new OdooVersion(19, 0);

  private final PythonWorld world;
  private final ModuleNames names;
  private final ModuleFinder modules;
  private final Map<String, Resolution> found = new ConcurrentHashMap<>();

  /** A resolver in a world whose files bind these names. */
  public ImportResolver(PythonWorld world, ModuleNames names) {
    this.world = world;
    this.names = names;
    this.modules = new ModuleFinder(world, names);
  }

  /** The world that imports reach. */
  public PythonWorld world() {
    return world;
  }

  /** The names that a package without {@code __init__.py} is known to have all the same. */
  public Set<String> names(Target.NamespacePackage namespace) {
    FilePath odoo = world.odoo();
    return odoo != null && namespace.folders().contains(odoo) ? OF_ODOO : Set.of();
  }

  /** What one name of an import statement in a file leads to. */
  public Resolution resolve(FilePath from, ImportFact statement) {
    if (statement.level() > 0) {
      return find(from, statement);
    }
    String key = statement.module() + " " + (statement.name() == null ? "" : statement.name());
    Resolution known = found.get(key);
    if (known != null) {
      return known;
    }
    Resolution resolution = find(from, statement);
    if (resolution instanceof Resolution.Resolved) {
      found.put(key, resolution);
    }
    return resolution;
  }

  private Resolution find(FilePath from, ImportFact statement) {
    List<FilePath> files = new ArrayList<>();
    Place module = modules.module(from, statement, files);
    String name = statement.name();
    if (name == null || name.equals("*") || name.isEmpty() || isClosed(module)) {
      return ofPlace(module, files);
    }
    return ofName(module, name, modules.dottedModule(from, statement) + "." + name, files);
  }

  /** The whole dotted name of the module of an import statement in a file. */
  public String dottedModule(FilePath from, ImportFact statement) {
    return modules.dottedModule(from, statement);
  }

  /** What a dotted module name means in a file, as in {@code import a.b}. */
  public Resolution resolveModule(FilePath from, String module) {
    List<FilePath> files = new ArrayList<>();
    return ofPlace(modules.absolute(from, module, files), files);
  }

  /** Whether nothing can be found in a place. */
  private static boolean isClosed(Place place) {
    return place instanceof Place.Nowhere
        || place instanceof Place.Unsure
        || place instanceof Place.Library;
  }

  private static Resolution ofPlace(Place place, List<FilePath> files) {
    if (place instanceof Place.Nowhere missing) {
      return new Resolution.Missing(missing.name());
    }
    if (place instanceof Place.Unsure unsure) {
      return new Resolution.Unknown(unsure.reason());
    }
    return new Resolution.Resolved(target(place), files);
  }

  private static Target target(Place place) {
    FilePath file = ModuleFinder.fileOf(place);
    if (file != null) {
      return new Target.ModuleFile(file);
    }
    return place instanceof Place.Namespace namespace
        ? new Target.NamespacePackage(namespace.folders())
        : new Target.Library(place instanceof Place.Library library ? library.name() : "");
  }

  private Resolution ofName(Place module, String name, String dotted, List<FilePath> files) {
    Place submodule = modules.child(module, name, dotted);
    Bound bound = bound(module, name, new HashSet<>());
    ModuleFinder.addFile(submodule, files);
    if (bound == Bound.YES) {
      FilePath file = ModuleFinder.fileOf(module);
      FilePath same = ModuleFinder.fileOf(submodule);
      return new Resolution.Resolved(new Target.BoundName(file, name, same), files);
    }
    if (bound == Bound.UNSURE && submodule instanceof Place.Nowhere) {
      return new Resolution.Unknown("the module may bind it in a way that is not understood");
    }
    return ofPlace(submodule, files);
  }

  private enum Bound {
    YES,
    NO,
    UNSURE
  }

  /**
   * Whether a module binds a name.
   *
   * @param visited files that were asked before, since imports of {@code *} can go in circles
   */
  private Bound bound(Place module, String name, Set<FilePath> visited) {
    FilePath file = ModuleFinder.fileOf(module);
    if (file == null) {
      return module instanceof Place.Namespace namespace
          ? ofNamespace(namespace, name)
          : Bound.UNSURE;
    }
    Optional<ModuleNames.Names> known = names.of(file);
    if (known.isEmpty()) {
      return Bound.UNSURE;
    }
    if (known.get().bound().contains(name)) {
      return Bound.YES;
    }
    // Every module has names such as __file__ and __path__.
    Bound bound = known.get().open() || name.startsWith("__") ? Bound.UNSURE : Bound.NO;
    for (ImportFact star : visited.add(file) ? known.get().stars() : List.<ImportFact>of()) {
      Bound through = bound(modules.module(file, star, new ArrayList<>()), name, visited);
      if (through == Bound.YES) {
        return Bound.YES;
      }
      bound = through == Bound.UNSURE ? Bound.UNSURE : bound;
    }
    return bound;
  }

  /** Names of a package without {@code __init__.py}: only Odoo puts any into its own. */
  private Bound ofNamespace(Place.Namespace namespace, String name) {
    FilePath odoo = world.odoo();
    if (odoo == null || !namespace.folders().contains(odoo)) {
      return name.startsWith("__") ? Bound.UNSURE : Bound.NO;
    }
    if (OF_ODOO.contains(name)) {
      return Bound.YES;
    }
    return NEWEST_KNOWN.equals(world.version()) && !name.startsWith("__") ? Bound.NO : Bound.UNSURE;
  }
}
