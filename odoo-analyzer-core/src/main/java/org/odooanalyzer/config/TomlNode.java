package org.odooanalyzer.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.config.Sourced.Origin;

/** A value of a TOML file and where it, or the key before it, starts. */
sealed interface TomlNode {
  Origin origin();

  /** What it is, for people. */
  String kind();

  default Optional<String> text() {
    return this instanceof Text text ? Optional.of(text.value()) : Optional.empty();
  }

  default Optional<List<TomlNode>> items() {
    return this instanceof Items items ? Optional.of(items.values()) : Optional.empty();
  }

  default Optional<Map<String, TomlNode>> entries() {
    return this instanceof Table table ? Optional.of(table.values()) : Optional.empty();
  }

  record Text(String value, Origin origin) implements TomlNode {
    @Override
    public String kind() {
      return "a text";
    }
  }

  record Flag(boolean value, Origin origin) implements TomlNode {
    @Override
    public String kind() {
      return "true or false";
    }
  }

  record Whole(long value, Origin origin) implements TomlNode {
    @Override
    public String kind() {
      return "a whole number";
    }
  }

  record Items(List<TomlNode> values, Origin origin) implements TomlNode {
    public Items {
      values = List.copyOf(values);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  record Table(Map<String, TomlNode> values, Origin origin) implements TomlNode {
    public Table {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public String kind() {
      return "a table";
    }
  }

  /** A date, a time or a fraction: no setting is one. */
  record Other(Origin origin) implements TomlNode {
    @Override
    public String kind() {
      return "a date or a fraction";
    }
  }
}
