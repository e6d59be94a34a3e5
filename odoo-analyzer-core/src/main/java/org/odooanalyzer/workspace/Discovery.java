package org.odooanalyzer.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
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

  private ProjectFiles run(ExecutorService threads) {
    Path holder = directories.holder();
    Future<FolderWalk> frameworkWalk =
        holder == null ? null : threads.submit(() -> walkFramework(holder));
    List<Future<FolderWalk>> walks = new ArrayList<>();
    List<FilePath> folders = new ArrayList<>();
    for (Map.Entry<FilePath, Path> directory : directories.folders().entrySet()) {
      for (String name : list(directory.getKey(), directory.getValue())) {
        FilePath folder = directory.getKey().resolve(name);
        Path path = directory.getValue().resolve(name);
        folders.add(folder);
        walks.add(threads.submit(() -> FolderWalk.ofAddon(path, folder)));
      }
    }
    for (int i = 0; i < walks.size(); i++) {
      addAddon(folders.get(i), result(walks.get(i)));
    }
    return collect(frameworkWalk == null ? null : result(frameworkWalk));
  }

  private static FolderWalk walkFramework(Path holder) {
    Path odoo = holder.resolve(AddonsDirectories.ODOO);
    FilePath path = new FilePath(AddonsDirectories.ODOO, AddonsDirectories.ODOO);
    return FolderWalk.of(odoo, path, odoo.resolve("addons"));
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

  private void addAddon(FilePath folder, FolderWalk walk) {
    unreadable.addAll(walk.unreadable);
    for (String name : FolderWalk.MANIFESTS) {
      FilePath manifest = folder.resolve(name);
      if (walk.python.remove(manifest)) {
        addons.add(
            new AddonFiles(
                folder.name(),
                folder,
                manifest,
                walk.python,
                walk.xml,
                walk.csv,
                walk.compiled,
                walk.entered));
        return;
      }
    }
    if (walk.isFolder) {
      otherFolders.add(folder);
    }
  }

  private ProjectFiles collect(@Nullable FolderWalk walk) {
    if (walk != null) {
      framework.addAll(walk.python);
      unreadable.addAll(walk.unreadable);
    }
    framework.sort(null);
    List<Roots.Root> roots = new ArrayList<>(directories.roots());
    roots.addAll(installed.roots());
    return new ProjectFiles(
        new Roots(roots),
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
      throw new IllegalStateException("interrupted while listing folders", stop);
    } catch (ExecutionException fault) {
      throw new IllegalStateException("a fault while listing folders", fault.getCause());
    }
  }
}
