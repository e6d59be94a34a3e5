package org.odooanalyzer.config;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/** Combines profiles: a child with what it inherits from, and those of several folders. */
final class ProfileMerge {
  private ProfileMerge() {}

  /** All profiles of a file and those of a file further up; the nearer file wins. */
  static Map<String, Profile> nearerWins(Map<String, Profile> near, Map<String, Profile> far) {
    Map<String, Profile> merged = new TreeMap<>(far);
    near.forEach((name, profile) -> merged.merge(name, profile, (f, n) -> childWins(n, f)));
    return merged;
  }

  /**
   * A child over what it inherits from: its single values win, its severities win one by one,
   * filters add up, lists add up unless the child says {@code override}.
   */
  static Profile childWins(Profile child, Profile parent) {
    Map<ConfigKey, Sourced<String>> scalars = new EnumMap<>(ConfigKey.class);
    scalars.putAll(parent.scalars());
    scalars.putAll(child.scalars());
    Map<ConfigKey, List<Sourced<String>>> lists = new EnumMap<>(ConfigKey.class);
    for (ConfigKey key : keys(child, parent)) {
      List<Sourced<String>> own = child.list(key).orElse(List.of());
      if (!overrides(child, key)) {
        lists.put(key, concat(own, parent.list(key).orElse(List.of())));
      } else if (child.list(key).isPresent()) {
        lists.put(key, own);
      }
    }
    Map<String, Sourced<DiagnosticSetting>> settings = new TreeMap<>(parent.settings());
    settings.putAll(child.settings());
    return new Profile(
        child.name(),
        child.parent() != null ? child.parent() : parent.parent(),
        child.template(),
        scalars,
        lists,
        settings,
        concat(child.filters(), parent.filters()));
  }

  /** The same profile of two workspace folders: lists add up, single values have to be equal. */
  static Profile ofFolders(Profile first, Profile second, Problems problems) {
    Map<ConfigKey, Sourced<String>> scalars = new EnumMap<>(ConfigKey.class);
    scalars.putAll(first.scalars());
    second.scalars().forEach((key, value) -> scalars.merge(key, value, agreed(key, problems)));
    Map<ConfigKey, List<Sourced<String>>> lists = new EnumMap<>(ConfigKey.class);
    for (ConfigKey key : keys(first, second)) {
      lists.put(key, concat(first.list(key).orElse(List.of()), second.list(key).orElse(List.of())));
    }
    Map<String, Sourced<DiagnosticSetting>> settings = new TreeMap<>(second.settings());
    settings.putAll(first.settings());
    return new Profile(
        first.name(),
        first.parent(),
        first.template() || second.template(),
        scalars,
        lists,
        settings,
        concat(first.filters(), second.filters()));
  }

  private static BinaryOperator<Sourced<String>> agreed(ConfigKey key, Problems problems) {
    return (first, second) -> {
      if (!key.isLocal() && !first.value().equals(second.value())) {
        problems.error(
            second.origin(),
            "\""
                + key.toml()
                + "\" is \""
                + second.value()
                + "\" here and \""
                + first.value()
                + "\" in "
                + first.origin().describe()
                + "; give all workspace folders one value");
      }
      return first;
    };
  }

  private static boolean overrides(Profile child, ConfigKey key) {
    Optional<String> method = key.mergeKey().flatMap(child::scalar).map(Sourced::value);
    return method.isPresent() && method.get().equals("override");
  }

  private static Set<ConfigKey> keys(Profile a, Profile b) {
    Set<ConfigKey> keys = new TreeSet<>(a.lists().keySet());
    keys.addAll(b.lists().keySet());
    return keys;
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
