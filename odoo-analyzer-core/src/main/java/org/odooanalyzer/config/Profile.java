package org.odooanalyzer.config;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One {@code [[config]]} table, or several merged.
 *
 * @param name its name
 * @param parent the profile that it extends
 * @param template whether it only stands for the profiles that <code>${splitVersion}</code> makes
 *     of it
 * @param scalars its single values, as text: numbers in decimal, flags as {@code true} or {@code
 *     false}
 * @param lists its lists of texts
 * @param settings its severities by rule code
 * @param filters its filters, whose globs are still as written until {@link ProfilePaths} has seen
 *     them
 */
record Profile(
    String name,
    @Nullable Sourced<String> parent,
    boolean template,
    Map<ConfigKey, Sourced<String>> scalars,
    Map<ConfigKey, List<Sourced<String>>> lists,
    Map<String, Sourced<DiagnosticSetting>> settings,
    List<Sourced<DiagnosticFilter>> filters) {
  Profile {
    scalars = copy(scalars);
    lists = copy(lists);
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    filters = List.copyOf(filters);
  }

  static Profile empty(String name) {
    return new Profile(name, null, false, Map.of(), Map.of(), Map.of(), List.of());
  }

  Optional<Sourced<String>> scalar(ConfigKey key) {
    return Optional.ofNullable(scalars.get(key));
  }

  Optional<List<Sourced<String>>> list(ConfigKey key) {
    return Optional.ofNullable(lists.get(key));
  }

  Profile with(ConfigKey key, Sourced<String> value) {
    Map<ConfigKey, Sourced<String>> changed = new EnumMap<>(ConfigKey.class);
    changed.putAll(scalars);
    changed.put(key, value);
    return new Profile(name, parent, template, changed, lists, settings, filters);
  }

  Profile with(ConfigKey key, List<Sourced<String>> values) {
    Map<ConfigKey, List<Sourced<String>>> changed = new EnumMap<>(ConfigKey.class);
    changed.putAll(lists);
    changed.put(key, values);
    return new Profile(name, parent, template, scalars, changed, settings, filters);
  }

  Profile without(ConfigKey key) {
    Map<ConfigKey, Sourced<String>> changed = new EnumMap<>(ConfigKey.class);
    changed.putAll(scalars);
    changed.remove(key);
    return new Profile(name, parent, template, changed, lists, settings, filters);
  }

  Profile asTemplate() {
    return new Profile(name, parent, true, scalars, lists, settings, filters);
  }

  Profile child(String childName, Sourced<String> childParent) {
    return new Profile(childName, childParent, false, scalars, lists, settings, filters);
  }

  private static <V> Map<ConfigKey, V> copy(Map<ConfigKey, V> values) {
    Map<ConfigKey, V> copy = new EnumMap<>(ConfigKey.class);
    copy.putAll(values);
    return Collections.unmodifiableMap(copy);
  }
}
