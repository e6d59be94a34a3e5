package org.odooanalyzer.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.workspace.Roots.Root;

/**
 * The folders that addons are looked for in, in the order in which a server searches them: {@code
 * odoo/addons}, the addons path, and the {@code addons} beside the package; {@code
 * initialize_sys_path} of {@code odoo/modules/module.py}.
 *
 * @param holder the folder that holds the package {@code odoo}; absent when there is no Odoo
 * @param roots the root of Odoo and of each folder that is not Odoo's
 * @param folders the folders in order, and where they are
 */
record AddonsDirectories(@Nullable Path holder, List<Root> roots, Map<FilePath, Path> folders) {
  static final String ODOO = "odoo";

  /** How the roots start whose addons are known and not reported on. */
  static final String SIBLINGS = "siblings-";

  /**
   * The folders of some options.
   *
   * @param installed folders for Python packages, which can hold Odoo and parts of {@code
   *     odoo.addons}
   */
  static AddonsDirectories of(DiscoveryOptions options, List<Path> installed) {
    List<Path> given = AddonsPath.folders(options);
    @Nullable Path holder = holder(options, given);
    if (holder == null) {
      holder = installed.stream().filter(OdooLayout::holdsOdoo).findFirst().orElse(null);
    }
    if (holder == null && given.isEmpty()) {
      throw new InvalidConfigurationException(
          "addonsPath", "give a folder that holds addons, or the folder of Odoo as odooPath");
    }
    return new Collecting(holder).collect(given, installed, options.siblingsPath());
  }

  private static @Nullable Path holder(DiscoveryOptions options, List<Path> given) {
    if (options.odooPath() != null) {
      return OdooLayout.holder(options.absolute(options.odooPath()));
    }
    for (Path folder : given) {
      Path parent = folder.getParent();
      if (parent == null) {
        continue;
      }
      if (OdooLayout.holdsOdoo(parent)) {
        return parent;
      }
      Path above = parent.getParent();
      if (above != null && OdooLayout.isPackage(parent) && OdooLayout.holdsOdoo(above)) {
        return above;
      }
    }
    return null;
  }

  /** Adds folders, each real folder once. */
  private static final class Collecting {
    private final @Nullable Path holder;
    private final List<Root> roots = new ArrayList<>();
    private final Map<FilePath, Path> folders = new LinkedHashMap<>();
    private final List<Path> seen = new ArrayList<>();

    Collecting(@Nullable Path holder) {
      this.holder = holder;
    }

    AddonsDirectories collect(List<Path> given, List<Path> installed, List<Path> siblings) {
      if (holder != null) {
        roots.add(new Root(ODOO, holder));
        addOfOdoo("odoo/addons");
      }
      for (int i = 0; i < installed.size(); i++) {
        Path part = installed.get(i).resolve("odoo").resolve("addons");
        if (AddonsPath.holdsAddons(part)) {
          addRoot("odoo-addons-" + (i + 1), part);
        }
      }
      for (int i = 0; i < given.size(); i++) {
        Path folder = given.get(i);
        if (holder != null && same(folder, holder.resolve("addons"))) {
          addOfOdoo("addons");
        } else {
          addRoot("addons-" + (i + 1), folder);
        }
      }
      if (holder != null) {
        addOfOdoo("addons");
      }
      for (int i = 0; i < siblings.size(); i++) {
        addRoot(SIBLINGS + (i + 1), siblings.get(i));
      }
      return new AddonsDirectories(holder, List.copyOf(roots), folders);
    }

    private void addOfOdoo(String path) {
      Path folder = holder == null ? null : holder.resolve(path);
      if (folder != null && Files.isDirectory(folder) && isNew(folder)) {
        folders.put(new FilePath(ODOO, path), folder);
      }
    }

    private void addRoot(String id, Path folder) {
      if (isNew(folder)) {
        roots.add(new Root(id, folder));
        folders.put(new FilePath(id, ""), folder);
      }
    }

    private boolean isNew(Path folder) {
      if (seen.stream().anyMatch(other -> same(folder, other))) {
        return false;
      }
      seen.add(folder);
      return true;
    }

    private static boolean same(Path one, Path other) {
      try {
        return one.equals(other) || Files.isSameFile(one, other);
      } catch (IOException missing) {
        return false;
      }
    }
  }
}
