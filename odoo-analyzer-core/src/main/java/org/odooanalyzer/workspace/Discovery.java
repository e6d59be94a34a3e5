package org.odooanalyzer.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.workspace.ProjectFiles.UnreadableFolder;

/**
 * Finds the addons of a project and their files. It only lists folders; {@link FileReader} reads
 * files.
 */
public final class Discovery {
  private final AddonsDirectories directories;
  private final InstalledPackages installed;
  private final List<AddonFiles> addons = new ArrayList<>();
  private final List<FilePath> otherFolders = new ArrayList<>();
  private final List<FilePath> framework = new ArrayList<>();
  private final List<UnreadableFolder> unreadable = new ArrayList<>();

  private Discovery(AddonsDirectories directories, InstalledPackages installed) {
    this.directories = directories;
    this.installed = installed;
  }

  /**
   * Finds all that is asked for.
   *
   * @throws InvalidConfigurationException when a folder of the options is not what it should be
   */
  public static ProjectFiles discover(DiscoveryOptions options) {
    InstalledPackages installed = InstalledPackages.of(options);
    AddonsDirectories directories = AddonsDirectories.of(options, installed.folders());
    ExecutorService threads = Executors.newFixedThreadPool(options.threads());
    try {
      return new Discovery(directories, installed).run(threads);
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Finds the addon that a path lies in, and all that it depends on, directly or not: of no other
   * addon is anything looked at but the name of its folder.
   *
   * @param dependencies reads what an addon depends on
   * @return empty when the path lies in no addon, or in one that an earlier one hides
   * @throws InvalidConfigurationException when a folder of the options is not what it should be
   */
  static Optional<ProjectFiles> around(
      Path path, DiscoveryOptions options, Dependencies dependencies) {
    InstalledPackages installed = InstalledPackages.of(options);
    AddonsDirectories directories = AddonsDirectories.of(options, installed.folders());
    ExecutorService threads = Executors.newFixedThreadPool(options.threads());
    try {
      return new Discovery(directories, installed).runAround(path, threads, dependencies);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Reads what an addon depends on, when only the places of files are known. */
  interface Dependencies {
    /** The names that its manifest holds; those of what is no addon too. */
    Collection<String> of(AddonFiles addon, Roots roots);
  }

  private ProjectFiles run(ExecutorService threads) {
    Future<FolderWalk> framework = walkFramework(threads);
    Map<FilePath, Future<FolderWalk>> walks = new LinkedHashMap<>();
    folders().forEach((folder, path) -> walks.put(folder, walk(folder, path, threads)));
    walks.forEach((folder, walk) -> addon(folder, result(walk)).ifPresent(addons::add));
    return collect(framework);
  }

  private Optional<ProjectFiles> runAround(
      Path path, ExecutorService threads, Dependencies dependencies) {
    Future<FolderWalk> framework = walkFramework(threads);
    Map<FilePath, Path> folders = folders();
    Roots roots = roots();
    FilePath own =
        FilePlaces.candidates(roots, path).stream()
            .flatMap(file -> folders.keySet().stream().filter(folder -> holds(folder, file)))
            .findFirst()
            .orElse(null);
    if (own == null) {
      return Optional.empty();
    }
    Map<FilePath, AddonFiles> found = new HashMap<>();
    Set<String> asked = new HashSet<>();
    Set<String> wanted = new TreeSet<>(Set.of(own.name(), Addon.BASE));
    while (asked.addAll(wanted)) {
      Map<FilePath, Future<FolderWalk>> walks = new LinkedHashMap<>();
      folders.forEach(
          (folder, place) -> {
            if (wanted.contains(folder.name())) {
              walks.put(folder, walk(folder, place, threads));
            }
          });
      Map<String, AddonFiles> winners = new TreeMap<>();
      walks.forEach(
          (folder, walk) ->
              addon(folder, result(walk))
                  .ifPresent(addon -> winners.putIfAbsent(addon.name(), addon)));
      wanted.clear();
      for (AddonFiles addon : winners.values()) {
        found.put(addon.directory(), addon);
        wanted.addAll(dependencies.of(addon, roots));
      }
      wanted.removeAll(asked);
    }
    if (!found.containsKey(own)) {
      return Optional.empty();
    }
    otherFolders.clear();
    folders.keySet().stream().filter(found::containsKey).map(found::get).forEach(addons::add);
    return Optional.of(collect(framework));
  }

  private static boolean holds(FilePath folder, FilePath file) {
    return file.root().equals(folder.root()) && file.path().startsWith(folder.path() + "/");
  }

  /** The folders that can be addons, in the order in which a server would find them. */
  private Map<FilePath, Path> folders() {
    Map<FilePath, Path> folders = new LinkedHashMap<>();
    directories
        .folders()
        .forEach(
            (directory, path) ->
                list(directory, path)
                    .forEach(name -> folders.put(directory.resolve(name), path.resolve(name))));
    return folders;
  }

  private static Future<FolderWalk> walk(FilePath folder, Path path, ExecutorService threads) {
    return threads.submit(() -> FolderWalk.ofAddon(path, folder));
  }

  private @Nullable Future<FolderWalk> walkFramework(ExecutorService threads) {
    Path holder = directories.holder();
    if (holder == null) {
      return null;
    }
    Path odoo = holder.resolve(AddonsDirectories.ODOO);
    FilePath path = new FilePath(AddonsDirectories.ODOO, AddonsDirectories.ODOO);
    return threads.submit(() -> FolderWalk.of(odoo, path, odoo.resolve("addons")));
  }

  /** The names in a folder of addons that can be addons. */
  private List<String> list(FilePath directory, Path path) {
    List<String> names = new ArrayList<>();
    try {
      for (String name : FolderWalk.names(path)) {
        if (!name.endsWith(".py")) {
          names.add(name);
        } else if (directory.path().equals("odoo/addons")) {
          framework.add(directory.resolve(name));
        }
      }
    } catch (IOException refused) {
      unreadable.add(new UnreadableFolder(directory, FolderWalk.reason(refused)));
    }
    names.removeIf(name -> name.startsWith(".") || name.equals("__pycache__"));
    return names;
  }

  private Optional<AddonFiles> addon(FilePath folder, FolderWalk walk) {
    unreadable.addAll(walk.unreadable);
    for (String name : FolderWalk.MANIFESTS) {
      FilePath manifest = folder.resolve(name);
      if (walk.python.remove(manifest)) {
        return Optional.of(
            new AddonFiles(
                folder.name(),
                folder,
                manifest,
                walk.python,
                walk.xml,
                walk.csv,
                walk.compiled,
                walk.entered));
      }
    }
    if (walk.isFolder) {
      otherFolders.add(folder);
    }
    return Optional.empty();
  }

  private Roots roots() {
    List<Roots.Root> roots = new ArrayList<>(directories.roots());
    roots.addAll(installed.roots());
    return new Roots(roots);
  }

  private ProjectFiles collect(@Nullable Future<FolderWalk> frameworkWalk) {
    FolderWalk walk = frameworkWalk == null ? null : result(frameworkWalk);
    if (walk != null) {
      framework.addAll(walk.python);
      unreadable.addAll(walk.unreadable);
    }
    framework.sort(null);
    return new ProjectFiles(
        roots(),
        walk == null ? null : new FilePath(AddonsDirectories.ODOO, AddonsDirectories.ODOO),
        List.copyOf(directories.folders().keySet()),
        addons,
        otherFolders,
        framework,
        installed.environment(),
        unreadable);
  }

  private static FolderWalk result(Future<FolderWalk> walk) {
    try {
      return walk.get();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while listing folders");
    } catch (ExecutionException fault) {
      throw new IllegalStateException("a fault while listing folders", fault.getCause());
    }
  }
}
