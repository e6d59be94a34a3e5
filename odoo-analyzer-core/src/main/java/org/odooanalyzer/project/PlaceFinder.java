package org.odooanalyzer.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.FilePath;

/**
 * Finds modules as Python's path finder does: in one folder a package comes before a module, a
 * module before a part of a namespace; the first folder that has one of the former two ends the
 * search.
 */
final class PlaceFinder {
  private static final String ODOO = "odoo";
  private static final String ADDONS = "odoo.addons";

  /** Packages whose contents Odoo puts together at start-up: {@code initialize_sys_path}. */
  private static final Set<String> MADE_AT_START =
      Set.of("odoo.upgrade", "odoo.addons.base.maintenance");

  /** Folders that are never looked into. */
  private static final Set<String> NOT_LISTED = Set.of("static", "node_modules", "__pycache__");

  private final PythonWorld world;

  PlaceFinder(PythonWorld world) {
    this.world = world;
  }

  /** Where a name without dots leads from anywhere. */
  Place top(String name) {
    if (name.equals(ODOO) || name.equals("openerp")) {
      return name.equals(ODOO) || isOpenerpKnown() ? odoo() : new Place.Unsure("openerp is Odoo");
    }
    if (StandardLibrary.contains(name)) {
      return new Place.Library(name);
    }
    PythonEnvironment environment = world.environment();
    FilePath mapped = environment.mapped().get(name);
    if (mapped != null) {
      return mapped.path().endsWith(".py") ? new Place.File(mapped) : folder(mapped);
    }
    Place found = inFolders(environment.searchPath(), name, name);
    if (!(found instanceof Place.Nowhere)) {
      return found;
    }
    if (!environment.isKnown()) {
      return new Place.Unsure("the installed Python packages are not known");
    }
    return environment.isOpen()
        ? new Place.Unsure("code that runs at the start of Python may provide it")
        : found;
  }

  private boolean isOpenerpKnown() {
    OdooVersion version = world.version();
    return version != null && version.knowsOpenerp();
  }

  private Place odoo() {
    FilePath odoo = world.odoo();
    return odoo == null ? new Place.Unsure("Odoo itself is not given") : folder(odoo);
  }

  private Place folder(FilePath folder) {
    boolean isPackage = world.tree().list(folder).map(SourceTree.Listing::isPackage).orElse(false);
    return isPackage ? new Place.Regular(folder) : new Place.Namespace(List.of(folder));
  }

  /**
   * Where a name below a place leads.
   *
   * @param dotted the whole name, which Odoo treats specially in some cases
   */
  Place child(Place parent, String name, String dotted) {
    if (parent instanceof Place.Unsure || parent instanceof Place.Library) {
      return parent;
    }
    String canonical = dotted.startsWith("openerp.") ? ODOO + dotted.substring(7) : dotted;
    if (canonical.equals(ADDONS)) {
      return new Place.Namespace(world.addonsDirectories());
    }
    if (MADE_AT_START.contains(canonical)) {
      return new Place.Unsure("Odoo makes it at its start");
    }
    if (NOT_LISTED.contains(name)) {
      return new Place.Unsure("folders of this name are not looked into");
    }
    if (parent instanceof Place.Regular inside) {
      return sure(inFolders(List.of(inside.folder()), name, dotted), inside.folder());
    }
    if (parent instanceof Place.Namespace inside) {
      return ofNamespace(inside, name, dotted);
    }
    if (parent instanceof Place.File file) {
      return sure(new Place.Nowhere(dotted), file.file());
    }
    return parent;
  }

  private Place ofNamespace(Place.Namespace namespace, String name, String dotted) {
    Place found = inFolders(namespace.folders(), name, dotted);
    boolean allKnown =
        world.odoo() != null && namespace.folders().stream().allMatch(world::isProject);
    return found instanceof Place.Nowhere && !allKnown
        ? new Place.Unsure("not all parts of the package are known")
        : found;
  }

  /** An installed package can do anything to what it holds, so nothing is certainly missing. */
  private Place sure(Place found, FilePath parent) {
    return found instanceof Place.Nowhere && !world.isProject(parent)
        ? new Place.Unsure("it would be part of an installed package")
        : found;
  }

  /** Looks for a name in folders, in order. */
  private Place inFolders(List<FilePath> folders, String name, String dotted) {
    List<FilePath> parts = new ArrayList<>();
    boolean stubs = false;
    for (FilePath folder : folders) {
      Optional<SourceTree.Listing> listing = world.tree().list(folder);
      if (listing.isEmpty()) {
        continue;
      }
      Place found = inFolder(folder, listing.get(), name, dotted);
      if (found instanceof Place.Namespace part) {
        parts.addAll(part.folders());
      } else if (found != null) {
        return found;
      }
      stubs |= listing.get().stubs().contains(name);
    }
    if (!parts.isEmpty()) {
      return new Place.Namespace(parts);
    }
    return stubs ? new Place.Unsure("only its types are installed") : new Place.Nowhere(dotted);
  }

  private @Nullable Place inFolder(
      FilePath folder, SourceTree.Listing listing, String name, String dotted) {
    FilePath below = folder.resolve(name);
    Optional<SourceTree.Listing> inside =
        listing.folders().contains(name) ? world.tree().list(below) : Optional.empty();
    if (inside.isPresent() && inside.get().isPackage()) {
      return inside.get().modules().contains("__init__")
          ? new Place.Regular(below)
          : new Place.Library(dotted);
    }
    if (listing.compiled().contains(name)) {
      return new Place.Library(dotted);
    }
    if (listing.modules().contains(name)) {
      return new Place.File(folder.resolve(name + ".py"));
    }
    return inside.isPresent() ? new Place.Namespace(List.of(below)) : null;
  }

  /** The package that a folder of the project is, for relative imports. */
  Place packageAt(FilePath folder) {
    if (world.addonsDirectories().contains(folder)) {
      return new Place.Namespace(world.addonsDirectories());
    }
    boolean exists = world.tree().list(folder).isPresent() && !folder.path().isEmpty();
    return exists ? folder(folder) : new Place.Unsure("it is no package");
  }
}
