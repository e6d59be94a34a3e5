package org.odooanalyzer.records;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.project.AddonGraph;

/**
 * The ids that a new database has before any data file is loaded, and that updates leave alone:
 * those of odoo/addons/base/data/base_data.sql, and those of all addons and their categories, which
 * {@code initialize} and {@code create_categories} of odoo/modules/db.py make.
 */
final class ServerIds {
  private static final Map<String, String> IN_SQL =
      Map.of(
          "base.main_company", "res.company",
          "base.main_partner", "res.partner",
          "base.user_root", "res.users",
          "base.group_user", "res.groups");

  private ServerIds() {}

  /** The complete ids with their models, in order. */
  static Map<String, String> of(AddonGraph graph) {
    Map<String, String> ids = new TreeMap<>(IN_SQL);
    for (Addon addon : graph.addons()) {
      if (addon.manifest().isReadable()) {
        ids.put(XmlIds.complete(Addon.BASE, "module_" + addon.name()), "ir.module.module");
        addon.manifest().category().known().ifPresent(category -> addCategories(category, ids));
      }
    }
    return ids;
  }

  private static void addCategories(String category, Map<String, String> ids) {
    StringBuilder name = new StringBuilder("base.module_category");
    for (String part : category.split("/", -1)) {
      name.append('_').append(part.toLowerCase(Locale.ROOT).replace("&", "and").replace(' ', '_'));
      ids.put(name.toString(), "ir.module.category");
    }
  }
}
