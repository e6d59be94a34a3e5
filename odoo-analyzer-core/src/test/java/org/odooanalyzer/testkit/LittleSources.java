package org.odooanalyzer.testkit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds to the texts of a little project what every project has. */
final class LittleSources {
  private LittleSources() {}

  /** The texts by path, those that are given first. */
  static Map<String, String> of(Map<String, String> given) {
    Map<String, String> texts = new TreeMap<>(given);
    LittleFramework.files().forEach(texts::putIfAbsent);
    Map<String, Set<String>> packages = new TreeMap<>();
    Map<String, StringBuilder> data = new TreeMap<>();
    for (String path : given.keySet()) {
      if (!path.startsWith("odoo/")) {
        String addon = path.substring(0, path.indexOf('/'));
        StringBuilder files = data.computeIfAbsent(addon, name -> new StringBuilder());
        packages.computeIfAbsent(addon, folder -> new TreeSet<>());
        if (path.endsWith(".py")) {
          addModule(path.substring(0, path.length() - ".py".length()), packages);
        } else {
          files.append('\'').append(path.substring(addon.length() + 1)).append("', ");
        }
      }
    }
    packages.forEach(
        (folder, modules) -> texts.putIfAbsent(folder + "/__init__.py", imports(modules)));
    data.forEach(
        (addon, files) ->
            texts.putIfAbsent(
                addon + "/__manifest__.py", "{'depends': ['base'], 'data': [" + files + "]}\n"));
    return texts;
  }

  private static void addModule(String module, Map<String, Set<String>> packages) {
    int slash = module.lastIndexOf('/');
    String name = module.substring(slash + 1);
    if (slash < 0 || name.equals("__init__") || name.equals("__manifest__")) {
      return;
    }
    String folder = module.substring(0, slash);
    packages.computeIfAbsent(folder, key -> new TreeSet<>()).add(name);
    addModule(folder, packages);
  }

  private static String imports(Set<String> modules) {
    return modules.isEmpty() ? "" : "from . import " + String.join(", ", modules) + "\n";
  }
}
