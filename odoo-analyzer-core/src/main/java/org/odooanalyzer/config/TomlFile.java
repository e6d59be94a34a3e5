package org.odooanalyzer.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.config.Sourced.Origin;
import org.odooanalyzer.text.Position;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML into {@link TomlNode}s. */
final class TomlFile {
  private final Path file;

  private TomlFile(Path file) {
    this.file = file;
  }

  /** All of a file that could be read; the rest is a problem. */
  static TomlNode.Table read(Path file, String text, Problems problems) {
    TomlFile reader = new TomlFile(file);
    TomlParseResult toml = Toml.parse(text);
    for (TomlParseError error : toml.errors()) {
      String message = String.valueOf(error.getMessage()).replaceAll("\\s+", " ");
      problems.error(reader.origin(error.position()), "this is no TOML: " + message);
    }
    return reader.table(toml, reader.origin(null));
  }

  private TomlNode.Table table(TomlTable table, Origin origin) {
    Map<String, TomlNode> values = new LinkedHashMap<>();
    for (String key : table.keySet()) {
      List<String> path = List.of(key);
      Object value = table.get(path);
      if (value != null) {
        values.put(key, node(value, origin(table.inputPositionOf(path))));
      }
    }
    return new TomlNode.Table(values, origin);
  }

  private TomlNode.Items items(TomlArray array, Origin origin) {
    List<TomlNode> values = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      values.add(node(array.get(i), origin(array.inputPositionOf(i))));
    }
    return new TomlNode.Items(values, origin);
  }

  private TomlNode node(Object value, Origin origin) {
    if (value instanceof String text) {
      return new TomlNode.Text(text, origin);
    }
    if (value instanceof Boolean flag) {
      return new TomlNode.Flag(flag, origin);
    }
    if (value instanceof Long number) {
      return new TomlNode.Whole(number, origin);
    }
    if (value instanceof TomlArray array) {
      return items(array, origin);
    }
    if (value instanceof TomlTable table) {
      return table(table, origin);
    }
    return new TomlNode.Other(origin);
  }

  /** A place; the library counts from 1 and knows none for what a dotted key implies. */
  private Origin origin(@Nullable TomlPosition position) {
    return position == null
        ? new Origin(file, new Position(0, 0))
        : new Origin(
            file,
            new Position(Math.max(0, position.line() - 1), Math.max(0, position.column() - 1)));
  }
}
