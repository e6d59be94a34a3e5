package org.odooanalyzer.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives every folder of a project that has no manifest one that loads all its data files. */
final class Manifests {
  private static final String NAME = "/__manifest__.py";

  private Manifests() {}

  /** The files with the missing manifests behind them. */
  static Map<String, String> added(Map<String, String> files) {
    Map<String, String> all = new LinkedHashMap<>(files);
    for (String path : files.keySet()) {
      int slash = path.indexOf('/');
      if (slash > 0) {
        String addon = path.substring(0, slash);
        all.computeIfAbsent(addon + NAME, absent -> manifest(addon, files));
      }
    }
    return all;
  }

  private static String manifest(String addon, Map<String, String> files) {
    List<String> inAddon =
        files.keySet().stream()
            .filter(path -> path.startsWith(addon + "/"))
            .map(path -> path.substring(addon.length() + 1))
            .toList();
    return """
        {
            "name": "%s",
            "depends": ["base"],
            "data": [%s],
            "qweb": [%s],
        }
        """
        .formatted(addon, quoted(inAddon, false), quoted(inAddon, true));
  }

  private static String quoted(List<String> paths, boolean ofBrowser) {
    return paths.stream()
        .filter(path -> path.endsWith(".xml") || path.endsWith(".csv"))
        .filter(path -> path.startsWith("static/") == ofBrowser)
        .map(path -> '"' + path + '"')
        .collect(Collectors.joining(", "));
  }
}
