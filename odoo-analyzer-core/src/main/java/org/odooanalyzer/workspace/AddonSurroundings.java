package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.validation.manifest.Surroundings;

/** What the manifest of one addon may ask about the project. */
final class AddonSurroundings implements Surroundings {
  private final World world;
  private final AddonFiles addon;

  private final Disk disk;
  private final ReadLog log;

  AddonSurroundings(World world, AddonFiles addon, Disk disk, ReadLog log) {
    this.world = world;
    this.addon = addon;
    this.disk = disk;
    this.log = log;
  }

  @Override
  public boolean hasAddon(String name) {
    return world.graph().addon(name).isPresent();
  }

  @Override
  public boolean dependsOn(String name, String dependency) {
    AddonGraph graph = world.graph();
    return graph.addon(name).isPresent() && graph.sees(name, dependency);
  }

  /** A path that leaves the addon is not looked at: nothing outside the roots is ours to judge. */
  @Override
  public boolean hasFile(String path) {
    Optional<Path> folder = world.files().roots().resolve(addon.directory());
    Optional<Path> file = world.files().roots().resolve(addon.directory().resolve(path));
    if (folder.isEmpty() || file.isEmpty()) {
      return false;
    }
    return !file.get().normalize().startsWith(folder.get().normalize())
        || disk.isFile(addon.directory().resolve(path), log);
  }

  @Override
  public Optional<String> hiddenBy() {
    return world
        .graph()
        .addon(addon.name())
        .map(Addon::directory)
        .filter(winner -> !winner.equals(addon.directory()))
        .map(this::named);
  }

  /** A path that starts with the name of its root: alone, two addons of one name look the same. */
  private String named(FilePath directory) {
    return world
        .files()
        .roots()
        .directory(directory.root())
        .map(Path::getFileName)
        .map(name -> name + "/" + directory.path())
        .orElseGet(directory::path);
  }
}
