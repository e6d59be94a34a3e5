package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.FilePath;

/**
 * All that was found on disk.
 *
 * @param roots where the paths start
 * @param odooPackage the folder of the package {@code odoo}; absent when there is no Odoo
 * @param addonsDirectories folders that hold addons, in the order of precedence
 * @param addons the addons in the order of precedence, by name within a folder; an addon that
 *     another hides is among them
 * @param framework the Python files of Odoo that belong to no addon, by path
 * @param unreadable folders that could not be listed, by path
 */
public record ProjectFiles(
    Roots roots,
    @Nullable FilePath odooPackage,
    List<FilePath> addonsDirectories,
    List<AddonFiles> addons,
    List<FilePath> framework,
    List<UnreadableFolder> unreadable) {
  public ProjectFiles {
    addonsDirectories = List.copyOf(addonsDirectories);
    addons = List.copyOf(addons);
    framework = List.copyOf(framework);
    unreadable = List.copyOf(unreadable);
  }

  /** The file that says the version of Odoo. */
  public Optional<FilePath> release() {
    return Optional.ofNullable(odooPackage).map(odoo -> odoo.resolve("release.py"));
  }

  /** A folder that could not be listed, and a clause for people that says why. */
  public record UnreadableFolder(FilePath folder, String reason) {}
}
