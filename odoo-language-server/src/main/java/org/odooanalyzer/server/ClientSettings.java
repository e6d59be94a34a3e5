package org.odooanalyzer.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.workspace.AnalyzeOptions;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.InvalidConfigurationException;

/**
 * What a client sets: the names are those of the plugin's parameters, relative paths start at the
 * first folder that is open, and names that are not known are somebody else's.
 */
final class ClientSettings {
  private final JsonObject json;
  private final Path base;

  private ClientSettings(JsonObject json, Path base) {
    this.json = json;
    this.base = base;
  }

  /**
   * The options for a client.
   *
   * @param given what the server was started with
   * @param folders what the client has open; without any, the folder that the server was started in
   * @throws InvalidConfigurationException when a value is of a wrong kind
   */
  static ServeOptions over(ServeOptions given, List<Path> folders, JsonObject json) {
    Path base = folders.isEmpty() ? given.project().baseDirectory() : folders.get(0);
    ClientSettings settings = new ClientSettings(json, base);
    return new ServeOptions(
        settings.project(given.project(), folders),
        settings.cache(given.cache()),
        settings.paths("externalPaths", absolute(given, given.externalPaths())),
        settings.flag("odooExternal", given.odooExternal()),
        settings.text("memoryOptimization", given.memoryOptimization()),
        settings.number("memoryRecent", given.memoryRecent()),
        settings.number("memoryRecentFiles", given.memoryRecentFiles()),
        settings.number("memoryLog", given.memoryLog()));
  }

  /** The settings of a client that wants what the options say. */
  static JsonObject of(ServeOptions options) {
    AnalyzeOptions project = options.project();
    Path base = project.baseDirectory();
    JsonObject json = new JsonObject();
    json.addProperty("odooPath", text(base, project.odooPath()));
    json.add("addonsPath", list(project.addonsPath().stream().map(base::resolve)));
    json.add("modules", list(project.modules().stream()));
    json.add("paths", list(project.paths().stream().map(base::resolve)));
    json.add("select", list(project.select().stream()));
    json.add("suppress", list(project.suppress().stream()));
    json.addProperty("pythonPath", text(base, project.pythonPath()));
    json.addProperty("configFile", text(base, project.configFile()));
    json.addProperty("profile", project.profile());
    json.addProperty("threads", project.threads());
    CacheOptions cache = options.cache();
    json.addProperty("cache", cache.mode());
    json.addProperty("cacheDir", text(cache.baseDirectory(), cache.directory()));
    json.addProperty("cacheBackend", cache.backend());
    json.addProperty("cacheBudget", cache.budget());
    json.add("externalPaths", list(options.externalPaths().stream().map(base::resolve)));
    json.addProperty("odooExternal", options.odooExternal());
    json.addProperty("memoryOptimization", options.memoryOptimization());
    json.addProperty("memoryRecent", options.memoryRecent());
    json.addProperty("memoryRecentFiles", options.memoryRecentFiles());
    json.addProperty("memoryLog", options.memoryLog());
    return json;
  }

  private static @Nullable String text(Path base, @Nullable Path path) {
    return path == null ? null : base.resolve(path).toString();
  }

  private static JsonArray list(Stream<?> values) {
    JsonArray list = new JsonArray();
    values.forEach(value -> list.add(value.toString()));
    return list;
  }

  private static List<Path> absolute(ServeOptions given, List<Path> paths) {
    return paths.stream().map(given.project().baseDirectory()::resolve).toList();
  }

  private AnalyzeOptions project(AnalyzeOptions given, List<Path> folders) {
    Path from = given.baseDirectory();
    return new AnalyzeOptions(
        base,
        Stream.concat(folders.stream().skip(1), given.partDirectories().stream()).toList(),
        given.siblingDirectories(),
        path("odooPath", resolved(from, given.odooPath())),
        paths("addonsPath", given.addonsPath().stream().map(from::resolve).toList()),
        texts("modules", given.modules()),
        paths("paths", given.paths().stream().map(from::resolve).toList()),
        given.failOn(),
        texts("select", given.select()),
        texts("suppress", given.suppress()),
        given.report(),
        path("pythonPath", resolved(from, given.pythonPath())),
        path("configFile", resolved(from, given.configFile())),
        textOrNone("profile", given.profile()),
        number("threads", given.threads()));
  }

  private CacheOptions cache(CacheOptions given) {
    return new CacheOptions(
        base,
        text("cache", given.mode()),
        path("cacheDir", resolved(given.baseDirectory(), given.directory())),
        text("cacheBackend", given.backend()),
        number("cacheBudget", given.budget()),
        given.verify());
  }

  private static @Nullable Path resolved(Path base, @Nullable Path path) {
    return path == null ? null : base.resolve(path);
  }

  private @Nullable JsonElement value(String name) {
    JsonElement value = json.get(name);
    return value == null || value.isJsonNull() ? null : value;
  }

  private @Nullable String textOrNone(String name, @Nullable String given) {
    JsonElement value = value(name);
    if (value == null) {
      return given;
    }
    if (value instanceof JsonPrimitive primitive && !primitive.isNumber()) {
      return primitive.getAsString().isBlank() ? given : primitive.getAsString();
    }
    throw new InvalidConfigurationException(name, value + " is no text");
  }

  private String text(String name, String given) {
    String text = textOrNone(name, given);
    return text == null ? given : text;
  }

  private int number(String name, int given) {
    JsonElement value = value(name);
    if (value == null) {
      return given;
    }
    if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
      double number = primitive.getAsDouble();
      if (number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE) {
        return (int) number;
      }
    }
    throw new InvalidConfigurationException(name, value + " is no whole number");
  }

  private boolean flag(String name, boolean given) {
    JsonElement value = value(name);
    if (value == null) {
      return given;
    }
    if (value instanceof JsonPrimitive primitive && primitive.isBoolean()) {
      return primitive.getAsBoolean();
    }
    throw new InvalidConfigurationException(name, value + " is neither true nor false");
  }

  /** Several texts: a list, or one text with commas. */
  private List<String> texts(String name, List<String> given) {
    JsonElement value = value(name);
    if (value == null) {
      return given;
    }
    List<String> texts = new ArrayList<>();
    if (value instanceof JsonArray array) {
      for (JsonElement element : array) {
        if (!(element instanceof JsonPrimitive primitive && primitive.isString())) {
          throw new InvalidConfigurationException(name, element + " is no text");
        }
        texts.add(element.getAsString());
      }
    } else {
      texts.addAll(List.of(text(name, "").split(",", -1)));
    }
    texts.removeIf(String::isBlank);
    return texts.stream().map(String::strip).toList();
  }

  private @Nullable Path path(String name, @Nullable Path given) {
    String text = textOrNone(name, null);
    return text == null ? given : path(name, text);
  }

  private List<Path> paths(String name, List<Path> given) {
    return value(name) == null
        ? given
        : texts(name, List.of()).stream().map(text -> path(name, text)).toList();
  }

  private Path path(String name, String text) {
    try {
      return base.resolve(text);
    } catch (InvalidPathException e) {
      throw new InvalidConfigurationException(name, "\"" + text + "\" is no path");
    }
  }
}
