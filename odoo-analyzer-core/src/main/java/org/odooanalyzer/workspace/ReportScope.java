package org.odooanalyzer.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.config.NearestName;
import org.odooanalyzer.text.FilePath;

/**
 * Which files are reported on. Named modules and paths are, when there are any; otherwise all that
 * is not Odoo itself, or Odoo itself when there is nothing else. The addons of siblings never are.
 */
record ReportScope(
    Roots roots, Set<String> modules, List<Path> paths, List<Path> externals, Default unnamed) {
  private static final String ODOO_ROOT = "odoo";

  ReportScope {
    modules = Set.copyOf(modules);
    paths = List.copyOf(paths);
    externals = List.copyOf(externals);
  }

  /** What is reported on when no addon and no path is named. */
  enum Default {
    NOTHING,
    ALL_BUT_ODOO,
    /** Not even Odoo where it lies in a folder that is named. */
    NEVER_ODOO,
    ALL
  }

  /** The scope of a use case that wants to know of files and reports on none. */
  static ReportScope nothing(ProjectFiles files) {
    return new ReportScope(files.roots(), Set.of(), List.of(), List.of(), Default.NOTHING);
  }

  /**
   * The scope of a request.
   *
   * @throws InvalidConfigurationException when it names an addon or path that does not exist
   */
  static ReportScope of(AnalyzeRequest request, ProjectFiles files) {
    Set<String> names = new TreeSet<>();
    files.addons().forEach(addon -> names.add(addon.name()));
    for (String module : request.modules()) {
      if (!names.contains(module)) {
        throw new InvalidConfigurationException(
            "modules",
            "no addons path holds an addon \""
                + module
                + "\""
                + NearestName.question(module, List.copyOf(names)));
      }
    }
    for (Path path : request.paths()) {
      if (!Files.exists(path)) {
        throw new InvalidConfigurationException("paths", "there is no file or folder " + path);
      }
    }
    boolean onlyOdoo =
        files.addons().stream().allMatch(addon -> addon.directory().root().equals(ODOO_ROOT));
    return new ReportScope(
        files.roots(),
        Set.copyOf(request.modules()),
        request.paths(),
        List.of(),
        onlyOdoo ? Default.ALL : Default.ALL_BUT_ODOO);
  }

  /**
   * What an editor is told of: what lies in its folders.
   *
   * @param folders those that are open
   * @param externals folders in them that the user only builds on
   * @param isOdooExternal whether the user only builds on Odoo itself, wherever it lies
   */
  static ReportScope ofEditor(
      ProjectFiles files, List<Path> folders, List<Path> externals, boolean isOdooExternal) {
    return new ReportScope(
        files.roots(),
        Set.of(),
        folders,
        externals,
        isOdooExternal ? Default.NEVER_ODOO : Default.ALL);
  }

  /**
   * Whether a file is reported on.
   *
   * @param addon the addon that it belongs to; absent for the framework
   */
  boolean covers(@Nullable String addon, FilePath file) {
    if (file.root().startsWith(AddonsDirectories.SIBLINGS)) {
      return false;
    }
    boolean isExternal =
        (unnamed == Default.NEVER_ODOO && file.root().equals(ODOO_ROOT))
            || (!externals.isEmpty() && lies(file, externals));
    if (isExternal) {
      return false;
    }
    if (modules.isEmpty() && paths.isEmpty()) {
      return switch (unnamed) {
        case NOTHING -> false;
        case ALL_BUT_ODOO, NEVER_ODOO -> !file.root().equals(ODOO_ROOT);
        case ALL -> true;
      };
    }
    if (addon != null && modules.contains(addon)) {
      return true;
    }
    return !paths.isEmpty() && lies(file, paths);
  }

  private boolean lies(FilePath file, List<Path> places) {
    return roots
        .resolve(file)
        .filter(absolute -> places.stream().anyMatch(absolute::startsWith))
        .isPresent();
  }
}
