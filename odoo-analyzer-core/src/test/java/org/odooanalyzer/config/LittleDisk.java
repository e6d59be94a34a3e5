package org.odooanalyzer.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.config.ConfigurationRequest.WorkspaceFolder;

/** Files and folders that exist in a test only. */
final class LittleDisk implements ConfigurationFiles {
  private final Map<Path, String> files = new TreeMap<>();
  private final Set<Path> folders = new TreeSet<>();

  LittleDisk file(String path, String text) {
    Path file = Path.of(path);
    files.put(file, text);
    return folder(String.valueOf(file.getParent()));
  }

  LittleDisk folder(String path) {
    for (Path at = Path.of(path); at != null; at = at.getParent()) {
      folders.add(at);
    }
    return this;
  }

  /** The configuration of some workspace folders. */
  LoadedConfiguration read(String... workspaceFolders) {
    return read(null, null, workspaceFolders);
  }

  LoadedConfiguration readProfile(String profile, String... workspaceFolders) {
    return read(profile, null, workspaceFolders);
  }

  LoadedConfiguration readWith(String configFile, String... workspaceFolders) {
    return read(null, Path.of(configFile), workspaceFolders);
  }

  private LoadedConfiguration read(
      @Nullable String profile, @Nullable Path configFile, String... workspaceFolders) {
    List<WorkspaceFolder> opened = new ArrayList<>();
    for (String folder : workspaceFolders) {
      opened.add(WorkspaceFolder.of(Path.of(folder)));
      folder(folder);
    }
    return ConfigurationReader.read(
        new ConfigurationRequest(opened, configFile, profile, Path.of("/home/me")), this);
  }

  /** The problems as people see them. */
  static List<String> described(LoadedConfiguration loaded) {
    return loaded.problems().stream().map(ConfigurationProblem::describe).toList();
  }

  @Override
  public Optional<String> read(Path file) {
    return Optional.ofNullable(files.get(file));
  }

  @Override
  public boolean isDirectory(Path path) {
    return folders.contains(path);
  }

  @Override
  public boolean isFile(Path path) {
    return files.containsKey(path);
  }

  @Override
  public List<String> directories(Path directory) {
    return folders.stream()
        .filter(folder -> directory.equals(folder.getParent()))
        .map(folder -> String.valueOf(folder.getFileName()))
        .toList();
  }
}
