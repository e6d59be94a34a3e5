package org.odooanalyzer.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.config.ConfigurationRequest.WorkspaceFolder;
import org.odooanalyzer.config.Sourced.Origin;
import org.odooanalyzer.text.Position;

/**
 * Reads the configuration of a project as the official language server does: every {@code
 * odools.toml} from each workspace folder up to the root of the disk, the nearer file winning, then
 * {@code extends}, versions and paths, then all folders together.
 */
public final class ConfigurationReader {
  /** The name of a configuration file. */
  public static final String FILE_NAME = "odools.toml";

  private final ConfigurationRequest request;
  private final ConfigurationFiles files;
  private final Problems problems = new Problems();
  private final Map<Path, Map<String, Profile>> read = new LinkedHashMap<>();
  private final Set<String> names = new TreeSet<>(Set.of(Configuration.DEFAULT_PROFILE));

  private ConfigurationReader(ConfigurationRequest request, ConfigurationFiles files) {
    this.request = request;
    this.files = files;
  }

  /** The effective profile of a request and what is wrong with the files. */
  public static LoadedConfiguration read(ConfigurationRequest request, ConfigurationFiles files) {
    return new ConfigurationReader(request, files).read();
  }

  private LoadedConfiguration read() {
    List<Profile> sources = new ArrayList<>();
    Path extra = request.configFile();
    if (extra != null) {
      Optional<Map<String, Profile>> profiles = profiles(extra);
      if (profiles.isEmpty()) {
        problems.error(start(extra), "there is no such file");
      }
      WorkspaceFolder only = request.folders().size() == 1 ? request.folders().get(0) : null;
      profile(profiles.orElse(Map.of()), only).ifPresent(sources::add);
    }
    for (WorkspaceFolder folder : request.folders()) {
      profile(profilesAround(folder.directory()), folder)
          .map(profile -> detecting(profile, folder))
          .ifPresent(sources::add);
    }
    if (sources.isEmpty()) {
      reportUnknownProfile();
    }
    Configuration configuration =
        sources.stream()
            .reduce((first, second) -> ProfileMerge.ofFolders(first, second, problems))
            .map(Effective::configuration)
            .orElse(Configuration.DEFAULT);
    return new LoadedConfiguration(
        configuration, problems.sorted(), new ArrayList<>(read.keySet()));
  }

  /** The profiles of the files in a folder and above it. */
  private Map<String, Profile> profilesAround(Path folder) {
    Map<String, Profile> merged = new TreeMap<>();
    for (Path at = folder; at != null; at = at.getParent()) {
      merged = ProfileMerge.nearerWins(merged, profiles(at.resolve(FILE_NAME)).orElse(Map.of()));
    }
    return merged;
  }

  private Optional<Map<String, Profile>> profiles(Path file) {
    Map<String, Profile> known = read.get(file);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Map<String, Profile>> profiles =
        files.read(file).map(text -> ProfileReader.read(file, text, problems));
    profiles.ifPresent(found -> read.put(file, found));
    return profiles;
  }

  /** The wanted profile of one source, with absolute paths; absent when it is not there. */
  private Optional<Profile> profile(Map<String, Profile> source, @Nullable WorkspaceFolder folder) {
    Templates templates = new Templates(request, folder, problems);
    ProfileVersions versions = new ProfileVersions(files, templates, problems);
    Map<String, Profile> profiles = versions.split(source);
    profiles.putIfAbsent(
        Configuration.DEFAULT_PROFILE, Profile.empty(Configuration.DEFAULT_PROFILE));
    names.addAll(profiles.keySet());
    Profile wanted = profiles.get(wantedName());
    if (wanted == null) {
      return Optional.empty();
    }
    Profile inherited = inherit(wanted, profiles);
    if (inherited.template()) {
      reportTemplate(inherited, profiles.keySet());
      return Optional.of(Profile.empty(inherited.name()));
    }
    Optional<Path> directory = Optional.ofNullable(folder).map(WorkspaceFolder::directory);
    Profile resolved = versions.resolve(inherited, directory);
    return Optional.of(ProfilePaths.resolve(resolved, files, templates, problems));
  }

  /** A profile with all that it extends. */
  private Profile inherit(Profile wanted, Map<String, Profile> profiles) {
    List<Profile> chain = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    Profile at = wanted;
    while (at != null && seen.add(at.name())) {
      chain.add(0, at);
      Sourced<String> parent = at.parent();
      at = parent == null ? null : profiles.get(parent.value());
      if (parent != null && at == null) {
        problems.error(
            parent.origin(),
            "there is no profile \""
                + parent.value()
                + "\" to extend"
                + NearestName.question(parent.value(), profiles.keySet()));
      } else if (parent != null && seen.contains(parent.value())) {
        problems.error(
            parent.origin(), "profiles extend each other in a circle: " + String.join(", ", seen));
      }
    }
    return chain.stream().reduce((parent, child) -> ProfileMerge.childWins(child, parent)).get();
  }

  /** A profile that names no folders of addons looks for them in its workspace folder. */
  private static Profile detecting(Profile profile, WorkspaceFolder folder) {
    if (profile.list(ConfigKey.ADDONS_PATHS).isPresent()) {
      return profile;
    }
    Sourced<String> token =
        new Sourced<>(ProfilePaths.AUTO_DETECT_ADDONS, start(folder.directory()));
    return profile.with(ConfigKey.ADDONS_PATHS, List.of(token));
  }

  private void reportTemplate(Profile template, Set<String> profiles) {
    List<String> children =
        profiles.stream().filter(name -> name.startsWith(template.name() + "-")).toList();
    problems.error(
        template.scalar(ConfigKey.VERSION).map(Sourced::origin).orElseThrow(),
        "the profile \""
            + template.name()
            + "\" only stands for one profile per version; "
            + (children.isEmpty()
                ? "there is no folder of a version such as 17.0"
                : "choose one of " + String.join(", ", children)));
  }

  private void reportUnknownProfile() {
    Path file =
        read.keySet().stream()
            .findFirst()
            .or(
                () ->
                    request.folders().stream()
                        .map(f -> f.directory().resolve(FILE_NAME))
                        .findFirst())
            .orElse(Path.of(FILE_NAME));
    problems.error(
        start(file),
        "there is no profile \"" + wantedName() + "\"; choose one of " + String.join(", ", names));
  }

  private String wantedName() {
    String profile = request.profile();
    return profile == null ? Configuration.DEFAULT_PROFILE : profile;
  }

  private static Origin start(Path file) {
    return new Origin(file, new Position(0, 0));
  }
}
