package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.project.KnownFiles;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.project.PythonEnvironment;
import org.odooanalyzer.project.PythonWorld;
import org.odooanalyzer.project.SourceTree;
import org.odooanalyzer.text.FilePath;

/**
 * All that was found on disk.
 *
 * @param roots where the paths start
 * @param odooPackage the folder of the package {@code odoo}; absent when there is no Odoo
 * @param addonsDirectories folders that hold addons, in the order of precedence
 * @param addons the addons in the order of precedence, by name within a folder; an addon that
 *     another hides is among them
 * @param otherFolders folders beside addons that have no manifest
 * @param framework the Python files of Odoo that belong to no addon, by path
 * @param environment the Python packages that are installed beside
 * @param unreadable folders that could not be listed, by path
 */
public record ProjectFiles(
    Roots roots,
    @Nullable FilePath odooPackage,
    List<FilePath> addonsDirectories,
    List<AddonFiles> addons,
    List<FilePath> otherFolders,
    List<FilePath> framework,
    PythonEnvironment environment,
    List<UnreadableFolder> unreadable) {
  public ProjectFiles {
    addonsDirectories = List.copyOf(addonsDirectories);
    addons = List.copyOf(addons);
    otherFolders = List.copyOf(otherFolders);
    framework = List.copyOf(framework);
    unreadable = List.copyOf(unreadable);
  }

  /** A project of one addon alone. */
  static ProjectFiles of(AddonFiles addon, Roots roots) {
    return new ProjectFiles(
        roots,
        null,
        List.of(),
        List.of(addon),
        List.of(),
        List.of(),
        PythonEnvironment.UNKNOWN,
        List.of());
  }

  /** Every file that is read, in order. */
  List<FilePath> inputs() {
    List<FilePath> inputs = new ArrayList<>(framework);
    for (AddonFiles addon : addons) {
      inputs.add(addon.manifest());
      inputs.addAll(addon.python());
      inputs.addAll(addon.xml());
      inputs.addAll(addon.csv());
    }
    return inputs;
  }

  /** The same with files that are not on the disk yet, as far as they lie in addons. */
  ProjectFiles with(Collection<FilePath> more) {
    List<AddonFiles> all = new ArrayList<>();
    for (AddonFiles addon : addons) {
      all.add(addon.with(more.stream().filter(addon::holds).sorted().toList()));
    }
    return new ProjectFiles(
        roots,
        odooPackage,
        addonsDirectories,
        all,
        otherFolders,
        framework,
        environment,
        unreadable);
  }

  /** Whether a file is one of Odoo's own, or lies in an addon, though nobody may have saved it. */
  boolean mayHave(FilePath file) {
    return addons.stream().anyMatch(addon -> addon.holds(file))
        || Collections.binarySearch(framework, file) >= 0;
  }

  /** The file that says the version of Odoo. */
  public Optional<FilePath> release() {
    return Optional.ofNullable(odooPackage).map(odoo -> odoo.resolve("release.py"));
  }

  /**
   * What imports can reach.
   *
   * @param version the version of Odoo; absent when it is not known
   * @param disk lists the folders of installed packages, when they are asked for
   */
  public PythonWorld world(@Nullable OdooVersion version, SourceTree disk) {
    return world(version, known(), disk);
  }

  /** The folders of the files that were found. */
  KnownFiles known() {
    KnownFiles known = new KnownFiles();
    framework.forEach(known::addPython);
    for (AddonFiles addon : addons) {
      known.addPython(addon.manifest());
      addon.python().forEach(known::addPython);
      addon.compiled().forEach(known::addCompiled);
      addon.folders().forEach(known::addListed);
    }
    otherFolders.forEach(known::addFolder);
    return known;
  }

  /**
   * What imports can reach.
   *
   * @param known see {@link #known}
   */
  PythonWorld world(@Nullable OdooVersion version, KnownFiles known, SourceTree disk) {
    SourceTree tree =
        folder -> {
          Optional<SourceTree.Listing> listing = known.list(folder);
          return listing.isPresent() || !isListedLate(folder) ? listing : disk.list(folder);
        };
    return new PythonWorld(tree, odooPackage, version, addonsDirectories, environment);
  }

  private boolean isListedLate(FilePath folder) {
    return folder.root().startsWith(InstalledPackages.ROOT)
        || otherFolders.stream()
            .anyMatch(
                other ->
                    other.equals(folder)
                        || (folder.root().equals(other.root())
                            && folder.path().startsWith(other.path() + "/")));
  }

  /** A folder that could not be listed, and a clause for people that says why. */
  public record UnreadableFolder(FilePath folder, String reason) {}
}
