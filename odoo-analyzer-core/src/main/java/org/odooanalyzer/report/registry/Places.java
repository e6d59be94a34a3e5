package org.odooanalyzer.report.registry;

import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.text.FilePath;

/**
 * Names files as Odoo's users know them: {@code sale/models/sale_order.py} in whatever folder the
 * addon lies, and {@code odoo/orm/models.py} for the framework.
 */
final class Places {
  private static final String ODOO_ROOT = "odoo";

  /** Where the root of Odoo has addons: in an installed package or a checkout. */
  private static final String[] ADDONS = {"odoo/addons/", "addons/"};

  private Places() {}

  static String file(FilePath file) {
    if (file.root().equals(ODOO_ROOT)) {
      for (String folder : ADDONS) {
        if (file.path().startsWith(folder)) {
          return file.path().substring(folder.length());
        }
      }
    }
    return file.path();
  }

  static String line(FilePath file, int line) {
    return file(file) + ":" + line;
  }

  /**
   * What tells a class from all others: {@code FILE:LINE:NAME}, and {@code #MODEL} behind it when a
   * loop makes several classes of one statement.
   */
  static String id(DefinitionClass definition) {
    String id = line(definition.file(), definition.line()) + ":" + definition.name();
    return definition
        .declaration()
        .filter(said -> definition.isRepeated())
        .map(said -> id + "#" + said.model())
        .orElse(id);
  }
}
