package org.odooanalyzer.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions of profiles: {@code $version} may be a folder or a manifest, <code>${splitVersion}
 * </code> makes a profile for each version's folder, <code>${detectVersion}</code> takes the
 * version from where the workspace folder is.
 */
final class ProfileVersions {
  private static final Pattern VERSION = Pattern.compile("(\\D+~)?\\d+\\.\\d+");
  private static final Pattern MANIFEST_VERSION =
      Pattern.compile("[\"']version[\"']\\s*:\\s*[\"'](\\d+\\.\\d+)[^\"']*[\"']");

  private final ConfigurationFiles files;
  private final Templates templates;
  private final Problems problems;

  ProfileVersions(ConfigurationFiles files, Templates templates, Problems problems) {
    this.files = files;
    this.templates = templates;
    this.problems = problems;
  }

  /** The profiles and one {@code NAME-VERSION} for each folder that a profile splits into. */
  Map<String, Profile> split(Map<String, Profile> profiles) {
    Map<String, Profile> all = new TreeMap<>();
    for (Profile profile : profiles.values()) {
      Optional<Sourced<String>> version =
          profile
              .scalar(ConfigKey.VERSION)
              .filter(v -> v.value().endsWith(Templates.SPLIT_VERSION));
      if (version.isEmpty()) {
        all.putIfAbsent(profile.name(), profile);
        continue;
      }
      all.put(profile.name(), profile.asTemplate());
      directory(version.get(), Templates.SPLIT_VERSION, profile)
          .ifPresent(
              directory -> {
                for (String name : files.directories(directory)) {
                  if (VERSION.matcher(name).matches()) {
                    all.put(profile.name() + "-" + name, child(profile, name, version.get()));
                  }
                }
              });
    }
    return all;
  }

  private static Profile child(Profile profile, String version, Sourced<String> template) {
    return profile
        .child(profile.name() + "-" + version, template.with(profile.name()))
        .with(ConfigKey.VERSION, template.with(version));
  }

  /** A profile whose {@code $version} and {@code $base} are plain. */
  Profile resolve(Profile profile, Optional<Path> folder) {
    Profile detected = detect(profile, folder);
    Optional<Sourced<String>> version = detected.scalar(ConfigKey.VERSION);
    if (version.isEmpty()) {
      return detected;
    }
    Optional<Path> path =
        templates
            .fill(version.get(), detected.without(ConfigKey.VERSION))
            .flatMap(text -> absolute(version.get(), text));
    if (path.isEmpty()) {
      return detected.without(ConfigKey.VERSION);
    }
    return ofPath(version.get(), path.get())
        .map(value -> detected.with(ConfigKey.VERSION, version.get().with(value)))
        .orElseGet(() -> detected.without(ConfigKey.VERSION));
  }

  /** The version that a value names: itself unless there is such a manifest or folder. */
  private Optional<String> ofPath(Sourced<String> value, Path path) {
    String name = String.valueOf(path.getFileName());
    if (files.isDirectory(path)) {
      return Optional.of(name);
    }
    if (!name.equals("__manifest__.py") || !files.isFile(path)) {
      return Optional.of(value.value());
    }
    Matcher version = MANIFEST_VERSION.matcher(files.read(path).orElse(""));
    if (version.find()) {
      return Optional.of(version.group(1));
    }
    problems.error(
        value.origin(), path + " has no \"version\" that starts with a series such as 17.0");
    return Optional.empty();
  }

  private Profile detect(Profile profile, Optional<Path> folder) {
    Optional<Sourced<String>> base =
        profile.scalar(ConfigKey.BASE).filter(b -> b.value().endsWith(Templates.DETECT_VERSION));
    if (base.isEmpty() || folder.isEmpty()) {
      return profile;
    }
    Optional<Path> directory = directory(base.get(), Templates.DETECT_VERSION, profile);
    if (directory.isEmpty()) {
      return profile.without(ConfigKey.BASE);
    }
    Path prefix = directory.get();
    if (!folder.get().startsWith(prefix) || folder.get().equals(prefix)) {
      problems.error(
          base.get().origin(),
          "\"$base\" speaks of folders below "
              + prefix
              + ", but "
              + folder.get()
              + " is not there");
      return profile.without(ConfigKey.BASE);
    }
    String version = folder.get().getName(prefix.getNameCount()).toString();
    return profile
        .with(ConfigKey.VERSION, base.get().with(version))
        .with(ConfigKey.BASE, base.get().with(prefix.resolve(version).toString()));
  }

  /** The folder before the last part of a value. */
  private Optional<Path> directory(Sourced<String> value, String lastPart, Profile profile) {
    String front = value.value().substring(0, value.value().length() - lastPart.length());
    return templates
        .fill(value.with(front.isEmpty() ? "." : front), profile)
        .flatMap(text -> absolute(value, text));
  }

  private Optional<Path> absolute(Sourced<String> value, String text) {
    try {
      return Optional.of(value.origin().directory().resolve(text).normalize());
    } catch (InvalidPathException e) {
      problems.error(value.origin(), "\"" + text + "\" is no path");
      return Optional.empty();
    }
  }
}
