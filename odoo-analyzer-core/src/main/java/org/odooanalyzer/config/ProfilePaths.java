package org.odooanalyzer.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the paths of a profile absolute: fills in templates, resolves against the folder of the
 * file that a path is written in, expands globs. A path that is not there is a warning, as one
 * configuration serves several machines.
 */
final class ProfilePaths {
  static final String AUTO_DETECT_ADDONS = "$autoDetectAddons";

  private final ConfigurationFiles files;
  private final Templates templates;
  private final Problems problems;
  private final Profile profile;

  private ProfilePaths(
      ConfigurationFiles files, Templates templates, Problems problems, Profile profile) {
    this.files = files;
    this.templates = templates;
    this.problems = problems;
    this.profile = profile;
  }

  static Profile resolve(
      Profile profile, ConfigurationFiles files, Templates templates, Problems problems) {
    return new ProfilePaths(files, templates, problems, profile).resolve();
  }

  private Profile resolve() {
    Map<ConfigKey, Sourced<String>> scalars = new EnumMap<>(ConfigKey.class);
    profile
        .scalars()
        .forEach(
            (key, value) ->
                scalar(key, value).ifPresent(text -> scalars.put(key, value.with(text))));
    Map<ConfigKey, List<Sourced<String>>> lists = new EnumMap<>(ConfigKey.class);
    profile
        .lists()
        .forEach(
            (key, values) ->
                lists.put(
                    key, key == ConfigKey.ADDITIONAL_LANGUAGES ? values : folders(key, values)));
    return new Profile(
        profile.name(),
        profile.parent(),
        profile.template(),
        scalars,
        lists,
        profile.settings(),
        profile.filters().stream().map(this::filter).toList());
  }

  private Optional<String> scalar(ConfigKey key, Sourced<String> value) {
    return switch (key) {
      case ODOO_PATH, STDLIB ->
          absolute(value)
              .filter(path -> exists(files.isDirectory(path), key, value, path))
              .map(Path::toString);
      case PYTHON_PATH -> python(value);
      default -> Optional.of(value.value());
    };
  }

  /** A command, which has no folder, stays as it is. */
  private Optional<String> python(Sourced<String> value) {
    if (value.value().matches("[^/\\\\$]+")) {
      return Optional.of(value.value());
    }
    return absolute(value)
        .filter(
            path ->
                exists(
                    files.isFile(path) || files.isDirectory(path),
                    ConfigKey.PYTHON_PATH,
                    value,
                    path))
        .map(Path::toString);
  }

  private List<Sourced<String>> folders(ConfigKey key, List<Sourced<String>> values) {
    List<Sourced<String>> folders = new ArrayList<>();
    for (Sourced<String> value : values) {
      if (value.value().equals(AUTO_DETECT_ADDONS)) {
        folders.add(value);
      } else {
        absolute(value)
            .ifPresent(
                path ->
                    expand(key, value, path)
                        .forEach(folder -> folders.add(value.with(folder.toString()))));
      }
    }
    return folders;
  }

  private List<Path> expand(ConfigKey key, Sourced<String> value, Path path) {
    if (files.isDirectory(path)) {
      return List.of(path);
    }
    if (!Glob.isGlob(path.toString())) {
      exists(false, key, value, path);
      return List.of();
    }
    FolderGlob.Expansion found = FolderGlob.expand(path, files);
    if (!found.complete()) {
      problems.warning(
          value.origin(),
          "\"" + value.value() + "\" looks into too many folders and was cut short; narrow it");
    } else if (found.folders().isEmpty()) {
      exists(false, key, value, path);
    }
    return found.folders();
  }

  private boolean exists(boolean there, ConfigKey key, Sourced<String> value, Path path) {
    if (!there) {
      problems.warning(
          value.origin(), "\"" + key.toml() + "\" has no effect, as there is no " + path);
    }
    return there;
  }

  private Optional<Path> absolute(Sourced<String> value) {
    Optional<String> filled = templates.fill(value, profile);
    try {
      return filled.map(text -> value.origin().directory().resolve(text).normalize());
    } catch (InvalidPathException e) {
      problems.error(value.origin(), "\"" + value.value() + "\" is no path");
      return Optional.empty();
    }
  }

  /** A filter whose globs are absolute; one that starts with a star already speaks of all paths. */
  private Sourced<DiagnosticFilter> filter(Sourced<DiagnosticFilter> filter) {
    List<String> paths = new ArrayList<>();
    String directory = Templates.withSlashes(filter.origin().directory());
    for (String glob : filter.value().paths()) {
      templates
          .fill(filter.with(glob), profile)
          .map(text -> text.replace('\\', '/'))
          .ifPresent(
              text ->
                  paths.add(isAbsolute(text) ? text : directory.replaceAll("/$", "") + "/" + text));
    }
    DiagnosticFilter value = filter.value();
    return filter.with(
        new DiagnosticFilter(paths, value.inside(), value.codes(), value.severities()));
  }

  private static boolean isAbsolute(String glob) {
    return glob.startsWith("/") || glob.startsWith("*") || glob.matches("[A-Za-z]:/.*");
  }
}
