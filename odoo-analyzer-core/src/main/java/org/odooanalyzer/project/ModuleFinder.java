package org.odooanalyzer.project;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.text.FilePath;

/** Finds the modules of import statements, absolute and relative ones. */
final class ModuleFinder {
  private static final String ADDONS = "odoo.addons";

  private final PythonWorld world;
  private final ModuleNames names;
  private final PlaceFinder finder;

  ModuleFinder(PythonWorld world, ModuleNames names) {
    this.world = world;
    this.names = names;
    this.finder = new PlaceFinder(world);
  }

  /**
   * The module of a statement.
   *
   * @param files takes the source files that the statement runs
   */
  Place module(FilePath from, ImportFact statement, List<FilePath> files) {
    if (statement.level() == 0) {
      return absolute(from, statement.module(), files);
    }
    FilePath folder = start(from, statement.level());
    if (folder == null) {
      return new Place.Unsure("it leaves the packages of the file");
    }
    if (!isImportable(from)) {
      return new Place.Unsure("the file is no module of a package");
    }
    Place start = finder.packageAt(folder);
    addFile(start, files);
    return walk(start, dotted(folder), statement.module(), files);
  }

  /** The whole name of the module of a statement. */
  String dottedModule(FilePath from, ImportFact statement) {
    FilePath folder = statement.level() == 0 ? null : start(from, statement.level());
    if (folder == null) {
      return statement.module();
    }
    return statement.module().isEmpty()
        ? dotted(folder)
        : dotted(folder) + "." + statement.module();
  }

  /** The folder that a number of dots means; absent above the root of the file. */
  private static @Nullable FilePath start(FilePath from, int level) {
    FilePath folder = from;
    for (int i = 0; i < level; i++) {
      if (folder.path().isEmpty()) {
        return null;
      }
      folder = KnownFiles.parent(folder);
    }
    return folder;
  }

  /** A module by its whole name. */
  Place absolute(FilePath from, String module, List<FilePath> files) {
    if (world.odoo() == null && (module + ".").startsWith(ADDONS + ".")) {
      // Without Odoo itself the addons that are given can still be found.
      String rest = module.substring(Math.min(module.length(), ADDONS.length() + 1));
      return walk(new Place.Namespace(world.addonsDirectories()), ADDONS, rest, files);
    }
    int dot = module.indexOf('.');
    String first = dot < 0 ? module : module.substring(0, dot);
    Place top = finder.top(first);
    if (top instanceof Place.Nowhere && isBesideScript(from, first)) {
      return new Place.Unsure("a script finds what lies beside it");
    }
    addFile(top, files);
    return dot < 0 ? top : walk(top, first, module.substring(dot + 1), files);
  }

  private Place walk(Place start, String dottedStart, String rest, List<FilePath> files) {
    Place place = start;
    StringBuilder dotted = new StringBuilder(dottedStart);
    for (String part : rest.isEmpty() ? new String[0] : rest.split("\\.", -1)) {
      if (place instanceof Place.Nowhere) {
        return place;
      }
      dotted.append('.').append(part);
      place = child(place, part, dotted.toString());
      addFile(place, files);
    }
    return place;
  }

  /** A module below another. */
  Place child(Place parent, String name, String dotted) {
    Place found = finder.child(parent, name, dotted);
    boolean isMissing = found instanceof Place.Nowhere;
    return isMissing && parent instanceof Place.Regular inside && setsPath(inside)
        ? new Place.Unsure("the package changes where it is looked for")
        : found;
  }

  private boolean setsPath(Place.Regular inside) {
    return names.of(inside.file()).filter(known -> known.bound().contains("__path__")).isPresent();
  }

  static void addFile(Place place, List<FilePath> files) {
    FilePath file = fileOf(place);
    if (file != null) {
      files.add(file);
    }
  }

  /** The source file of a place. */
  static @Nullable FilePath fileOf(Place place) {
    if (place instanceof Place.File module) {
      return module.file();
    }
    return place instanceof Place.Regular folder ? folder.file() : null;
  }

  /** Whether all folders on the way to a file can be written in an import statement. */
  private static boolean isImportable(FilePath from) {
    int slash = Math.max(from.path().lastIndexOf('/'), 0);
    return from.path().substring(0, slash).chars().noneMatch(c -> c == '.' || c == '-');
  }

  /** A file that is no part of a package may run as a script, which sees the files beside it. */
  private boolean isBesideScript(FilePath from, String name) {
    return world
        .tree()
        .list(KnownFiles.parent(from))
        .filter(beside -> !beside.isPackage())
        .map(beside -> beside.modules().contains(name) || beside.folders().contains(name))
        .orElse(false);
  }

  private String dotted(FilePath folder) {
    for (FilePath directory : world.addonsDirectories()) {
      if (directory.equals(folder)) {
        return ADDONS;
      }
      Optional<String> below = PythonWorld.below(directory, folder);
      if (below.isPresent()) {
        return ADDONS + "." + below.get().replace('/', '.');
      }
    }
    return folder.path().replace('/', '.');
  }
}
