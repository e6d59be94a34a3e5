package org.odooanalyzer.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.config.Sourced.Origin;

/** Reads the profiles of one file; what cannot be used is a problem and left out. */
final class ProfileReader {
  private static final String CONFIG = "config";
  private static final long SHORTEST_DELAY = 1000;
  private static final long LONGEST_DELAY = 15_000;

  private final Problems problems;
  private final Map<ConfigKey, Sourced<String>> scalars = new EnumMap<>(ConfigKey.class);
  private final Map<ConfigKey, List<Sourced<String>>> lists = new EnumMap<>(ConfigKey.class);
  private final Map<String, Sourced<DiagnosticSetting>> settings = new TreeMap<>();
  private final List<Sourced<DiagnosticFilter>> filters = new ArrayList<>();
  private String name = Configuration.DEFAULT_PROFILE;
  private @Nullable Sourced<String> parent;

  private ProfileReader(Problems problems) {
    this.problems = problems;
  }

  /** The profiles of a file by name; of several with one name the last. */
  static Map<String, Profile> read(Path file, String text, Problems problems) {
    TomlNode.Table toml = TomlFile.read(file, text, problems);
    warnOfKeysOutsideProfiles(toml, problems);
    Map<String, Profile> profiles = new TreeMap<>();
    TomlNode config = toml.values().get(CONFIG);
    if (config == null) {
      return profiles;
    }
    if (config.items().isEmpty()) {
      problems.error(config.origin(), "the profiles are a list; write [[config]], in two brackets");
    }
    for (TomlNode entry : config.items().orElse(List.of())) {
      if (entry instanceof TomlNode.Table table) {
        Profile profile = new ProfileReader(problems).profile(table);
        profiles.put(profile.name(), profile);
      } else {
        problems.error(entry.origin(), "a profile is a table; write [[config]] and its keys below");
      }
    }
    return profiles;
  }

  private static void warnOfKeysOutsideProfiles(TomlNode.Table toml, Problems problems) {
    toml.values()
        .forEach(
            (key, node) -> {
              if (ConfigKey.names().contains(key)) {
                problems.warning(
                    node.origin(), "\"" + key + "\" has no effect here; put it below [[config]]");
              } else if (!key.equals(CONFIG)) {
                problems.warning(
                    node.origin(),
                    "unknown key \"" + key + "\"" + NearestName.question(key, List.of(CONFIG)));
              }
            });
  }

  private Profile profile(TomlNode.Table table) {
    table.values().forEach(this::entry);
    return new Profile(name, parent, false, scalars, lists, settings, filters);
  }

  private void entry(String keyName, TomlNode node) {
    Optional<ConfigKey> key = ConfigKey.of(keyName);
    if (key.isPresent()) {
      value(key.get(), node);
    } else if (keyName.equals(ConfigKey.NAME)) {
      text(keyName, node).ifPresent(text -> name = text);
    } else if (keyName.equals(ConfigKey.EXTENDS)) {
      text(keyName, node).ifPresent(text -> parent = new Sourced<>(text, node.origin()));
    } else {
      problems.warning(
          node.origin(),
          "unknown key \"" + keyName + "\"" + NearestName.question(keyName, ConfigKey.names()));
    }
  }

  private void value(ConfigKey key, TomlNode node) {
    switch (key.kind()) {
      case TEXT -> scalar(key, text(key.toml(), node), node.origin());
      case MERGE, MISSING_IMPORTS -> scalar(key, choice(key, node), node.origin());
      case FLAG -> scalar(key, flag(key, node), node.origin());
      case DELAY -> scalar(key, delay(key, node), node.origin());
      case TEXTS -> texts(key.toml(), node, problems).ifPresent(list -> lists.put(key, list));
      case SETTINGS -> settings.putAll(RuleTables.settings(node, problems));
      case FILTERS -> filters.addAll(RuleTables.filters(node, problems));
      case WITHOUT_EFFECT -> {}
    }
  }

  private void scalar(ConfigKey key, Optional<String> value, Origin origin) {
    value.ifPresent(text -> scalars.put(key, new Sourced<>(text, origin)));
  }

  private Optional<String> text(String keyName, TomlNode node) {
    Optional<String> text = node.text();
    if (text.isEmpty()) {
      wrongKind(keyName, node, "a text in quotes", problems);
    } else if (text.get().isBlank()) {
      problems.warning(node.origin(), "\"" + keyName + "\" is empty and has no effect");
      return Optional.empty();
    }
    return text;
  }

  private Optional<String> choice(ConfigKey key, TomlNode node) {
    Optional<String> text = text(key.toml(), node);
    List<String> choices = key.kind().choices();
    if (text.isPresent() && !choices.contains(text.get())) {
      problems.error(
          node.origin(),
          "\""
              + key.toml()
              + "\" cannot be \""
              + text.get()
              + "\"; choose one of "
              + String.join(", ", choices));
      return Optional.empty();
    }
    return text;
  }

  private Optional<String> flag(ConfigKey key, TomlNode node) {
    if (node instanceof TomlNode.Flag flag) {
      return Optional.of(String.valueOf(flag.value()));
    }
    wrongKind(key.toml(), node, "true or false, without quotes", problems);
    return Optional.empty();
  }

  private Optional<String> delay(ConfigKey key, TomlNode node) {
    if (!(node instanceof TomlNode.Whole number)) {
      wrongKind(key.toml(), node, "a whole number of milliseconds", problems);
      return Optional.empty();
    }
    long bounded = Math.min(LONGEST_DELAY, Math.max(SHORTEST_DELAY, number.value()));
    if (bounded != number.value()) {
      problems.warning(
          node.origin(),
          "\""
              + key.toml()
              + "\" is between "
              + SHORTEST_DELAY
              + " and "
              + LONGEST_DELAY
              + " milliseconds; "
              + bounded
              + " is used");
    }
    return Optional.of(String.valueOf(bounded));
  }

  /** A list of texts; an entry that is none is left out. */
  static Optional<List<Sourced<String>>> texts(String keyName, TomlNode node, Problems problems) {
    if (node.items().isEmpty()) {
      wrongKind(keyName, node, "a list of texts in brackets", problems);
      return Optional.empty();
    }
    List<Sourced<String>> texts = new ArrayList<>();
    for (TomlNode item : node.items().get()) {
      if (item.text().isPresent()) {
        texts.add(new Sourced<>(item.text().get(), item.origin()));
      } else {
        wrongKind(keyName + "[]", item, "a text in quotes", problems);
      }
    }
    return Optional.of(texts);
  }

  static void wrongKind(String keyName, TomlNode node, String wanted, Problems problems) {
    problems.error(node.origin(), "\"" + keyName + "\" is " + node.kind() + "; write " + wanted);
  }
}
