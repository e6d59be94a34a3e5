package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project of a few addons that a seed edits step by step. Every choice comes from the seed and
 * what is there, so that a script that fails can be run again.
 */
final class RandomProject {
  private static final List<String> ADDONS = List.of("shelf", "loan", "print", "web_shelf");
  private static final List<String> MODELS =
      List.of("shelf.book", "shelf.copy", "loan.loan", "print.label", "gone.model");

  private final Random random;
  private final SortedMap<String, String> files = new TreeMap<>();

  RandomProject(long seed) {
    random = new Random(seed);
    for (String addon : ADDONS.subList(0, 3)) {
      addAddon(addon);
    }
  }

  /** The files by path. */
  SortedMap<String, String> files() {
    return new TreeMap<>(files);
  }

  /** Changes one thing, and says what. One addon is always there: a project without is refused. */
  String edit() {
    String said = change();
    return files.keySet().stream().anyMatch(path -> path.endsWith("/__manifest__.py"))
        ? said
        : said + ", back " + addAddon(ADDONS.get(0));
  }

  private String change() {
    return switch (random.nextInt(16)) {
      case 0 -> addModel(anAddon());
      case 1 -> replace("fields.Char()", "fields.Integer()");
      case 2 -> replace("name = ", "title = ");
      case 3 -> replace("        return True\n", "        # said\n        return True\n");
      case 4 -> replace("from odoo", "# moved\nfrom odoo");
      case 5 -> addRecord(anAddon());
      case 6 -> deleteOne();
      case 7 -> renameOne();
      case 8 -> toggleAddon();
      case 9 -> manifest(anAddon());
      case 10 -> importOther(anAddon());
      case 11 -> breakOne();
      case 12 -> replace("_name = '", "_name = 'x_");
      case 13 -> replace("<odoo>\n", "<odoo>\n  <!-- moved -->\n");
      case 14 -> replace("id,name\n", "id,name\nnew,x\n");
      default -> replace("  # noqa", "");
    };
  }

  private String anAddon() {
    List<String> there =
        ADDONS.stream().filter(addon -> files.containsKey(addon + "/__manifest__.py")).toList();
    return there.isEmpty() ? addAddon(ADDONS.get(0)) : pick(there);
  }

  private <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private String addAddon(String addon) {
    files.put(addon + "/__init__.py", "from . import models\n");
    files.put(addon + "/models/__init__.py", "");
    manifest(addon);
    addModel(addon);
    addRecord(addon);
    return addon;
  }

  private String manifest(String addon) {
    List<String> depends = new ArrayList<>(List.of("'base'"));
    for (String other : ADDONS) {
      if (!other.equals(addon) && random.nextInt(3) == 0) {
        depends.add("'" + other + "'");
      }
    }
    List<String> data = new ArrayList<>();
    files.keySet().stream()
        .filter(path -> path.startsWith(addon + "/data/") && random.nextInt(5) > 0)
        .forEach(path -> data.add("'" + path.substring(addon.length() + 1) + "'"));
    if (random.nextInt(4) == 0) {
      data.add("'data/missing.xml'");
    }
    files.put(
        addon + "/__manifest__.py",
        "{'name': '" + addon + "', 'depends': " + depends + ", 'data': " + data + "}\n");
    return "manifest of " + addon;
  }

  private String addModel(String addon) {
    String file = "m" + random.nextInt(4);
    String head =
        random.nextBoolean()
            ? "    _name = '" + pick(MODELS) + "'" + pick(List.of("", "  # noqa")) + "\n"
            : "";
    String inherit =
        head.isEmpty() || random.nextInt(3) == 0 ? "    _inherit = '" + pick(MODELS) + "'\n" : "";
    files.put(
        addon + "/models/" + file + ".py",
        "from odoo import api, fields, models\n\n\nclass M"
            + random.nextInt(3)
            + "(models.Model):\n"
            + head
            + inherit
            + "    _description = 'Some'\n    name = fields.Char()\n\n"
            + "    def act(self):\n        return True\n");
    String init = addon + "/models/__init__.py";
    String line = "from . import " + file + "\n";
    String before = files.getOrDefault(init, "");
    files.put(init, before.contains(line) ? before : before + line);
    return "model in " + addon + "/" + file;
  }

  private String addRecord(String addon) {
    String path = addon + "/data/d" + random.nextInt(3) + ".xml";
    StringBuilder text = new StringBuilder("<odoo>\n");
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append("  <record id=\"")
          .append(random.nextInt(3) == 0 ? pick(ADDONS) + "." : "")
          .append("r")
          .append(random.nextInt(4))
          .append("\" model=\"")
          .append(pick(MODELS))
          .append("\">\n    <field name=\"name\">x</field>\n  </record>\n");
    }
    files.put(path, text.append("</odoo>\n").toString());
    if (random.nextInt(3) == 0) {
      files.put(addon + "/data/" + pick(MODELS) + ".csv", "id,name\nr1,x\nr2,y\nr1,z\n");
    }
    manifest(addon);
    return "records in " + path;
  }

  private String importOther(String addon) {
    String path = addon + "/models/m" + random.nextInt(4) + ".py";
    String line =
        "from odoo.addons." + pick(ADDONS) + ".models import m" + random.nextInt(4) + "\n";
    files.computeIfPresent(path, (same, text) -> line + text);
    return "import in " + path;
  }

  private String replace(String from, String to) {
    List<String> with =
        files.entrySet().stream()
            .filter(file -> file.getValue().contains(from))
            .map(Map.Entry::getKey)
            .toList();
    if (with.isEmpty()) {
      return "nothing";
    }
    String path = pick(with);
    files.computeIfPresent(
        path, (same, text) -> text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    return from.strip() + " in " + path;
  }

  private String deleteOne() {
    String path = pick(List.copyOf(files.keySet()));
    files.remove(path);
    return "deleted " + path;
  }

  private String renameOne() {
    String path = pick(List.copyOf(files.keySet()));
    String to = path.replaceFirst("([a-z])(\\d)\\.", "$1" + random.nextInt(4) + ".");
    String text = files.remove(path);
    files.put(to, String.valueOf(text));
    return path + " is now " + to;
  }

  private String toggleAddon() {
    String addon = pick(ADDONS);
    if (files.containsKey(addon + "/__manifest__.py")) {
      files.keySet().removeIf(path -> path.startsWith(addon + "/"));
      return "addon " + addon + " is gone";
    }
    return "addon " + addAddon(addon) + " is back";
  }

  private String breakOne() {
    String path = pick(List.copyOf(files.keySet()));
    files.computeIfPresent(path, (same, text) -> text + pick(List.of("(", "'''", "<x", "\n  def")));
    return "broke " + path;
  }
}
