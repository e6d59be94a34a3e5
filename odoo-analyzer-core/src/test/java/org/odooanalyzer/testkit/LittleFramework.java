package org.odooanalyzer.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The little of Odoo that makes one. It is written for tests: it has the classes and attributes
 * that say what a model and a field are, and none of the code that runs them.
 */
public final class LittleFramework {
  private static final List<String> FILES =
      List.of(
          "__init__.py",
          "api.py",
          "fields.py",
          "models.py",
          "addons/base/__init__.py",
          "addons/base/__manifest__.py",
          "addons/base/models/__init__.py",
          "addons/base/models/base.py");

  private LittleFramework() {}

  /** The texts by path, each of which starts with {@code odoo/}; there is no release. */
  public static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    FILES.forEach(file -> files.put("odoo/" + file, resource("/little-odoo/odoo/" + file)));
    return files;
  }

  /** The text of {@code odoo/release.py} for a version such as {@code 19.0}. */
  public static String release(String version) {
    return "version_info = (" + version.replace(".", ", ") + ", 0)\n";
  }

  private static String resource(String path) {
    try (InputStream stream =
        Objects.requireNonNull(LittleFramework.class.getResourceAsStream(path))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
