package org.odooanalyzer.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the folders with addons out of what a user writes, or says what is wrong with it. */
final class AddonsPath {
  private static final String PARAMETER = "addonsPath";

  private AddonsPath() {}

  /** The folders of the option, in order. */
  static List<Path> folders(DiscoveryOptions options) {
    List<Path> folders = new ArrayList<>();
    for (Path written : options.addonsPath()) {
      Path path = options.absolute(written);
      if (Files.isRegularFile(path)) {
        for (Path listed : OdooConf.addonsPath(path, options)) {
          folders.add(checked(listed, " (listed in " + path + ")"));
        }
      } else {
        folders.add(checked(path, ""));
      }
    }
    return folders;
  }

  private static Path checked(Path path, String origin) {
    if (!Files.isDirectory(path)) {
      throw wrong("there is no folder " + path + origin);
    }
    if (isAddon(path)) {
      throw wrong(
          path
              + origin
              + " is an addon itself: give the folder that holds it, "
              + path.getParent());
    }
    if (!holdsAddons(path)) {
      throw wrong("no folder in " + path + origin + " has a __manifest__.py" + hint(path));
    }
    return path;
  }

  private static String hint(Path path) {
    List<Path> near = new ArrayList<>(List.of(path.resolve("odoo").resolve("addons")));
    near.addAll(OdooLayout.subfolders(path));
    Optional<Path> above = Optional.ofNullable(path.getParent()).filter(parent -> isAddon(parent));
    return above
        .map(addon -> Optional.ofNullable(addon.getParent()))
        .orElseGet(() -> near.stream().filter(AddonsPath::holdsAddons).findFirst())
        .map(folder -> ": did you mean " + folder + "?")
        .orElse("");
  }

  private static InvalidConfigurationException wrong(String message) {
    return new InvalidConfigurationException(PARAMETER, message);
  }

  /** Whether a folder has a manifest. */
  static boolean isAddon(Path folder) {
    return Files.isRegularFile(folder.resolve("__manifest__.py"))
        || Files.isRegularFile(folder.resolve("__openerp__.py"));
  }

  /** Whether a folder holds at least one addon. */
  static boolean holdsAddons(Path folder) {
    try {
      return FolderWalk.names(folder).stream().anyMatch(name -> isAddon(folder.resolve(name)));
    } catch (IOException unlisted) {
      return false;
    }
  }
}
