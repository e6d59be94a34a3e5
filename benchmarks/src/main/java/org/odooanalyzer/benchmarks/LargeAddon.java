package org.odooanalyzer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An addon with one large Python file that builds on Odoo's sales. */
final class LargeAddon {
  /** The path of the Python file. */
  static final String FILE = "addons/shop/models/sale_order.py";

  private static final String HEAD =
      """
      from odoo import api, fields, models


      class SaleOrder(models.Model):
          _inherit = "sale.order"

          note_of_shop = fields.Char()

          @api.depends("partner_id.country_id.code")
          def _compute_country(self):
              # typed here
              for order in self:
                  for line in order.order_line:
                      line.product_id.uom_id
                  order.partner_id.name  # name
              return self.partner_id.country_id.code
      """;

  /** Has a finding, which moves when a line is added above. */
  private static final String TAIL =
      """


      class Missing(models.Model):
          _inherit = "no.such.model"
      """;

  private static final String METHOD =
      """

          def step_%d(self, count=0):
              if count and self.partner_id.country_id.code:
                  self.order_line.filtered(lambda line: line.price_unit)
              return self.env["res.partner"].search([("name", "=", count)])
      """;

  private LargeAddon() {}

  /** Writes the addon, and gives the text of the Python file. */
  static String write(Path folder, int methods) throws IOException {
    StringBuilder text = new StringBuilder(HEAD.indent(0));
    for (int i = 0; i < methods; i++) {
      text.append(METHOD.formatted(i));
    }
    text.append(TAIL);
    put(folder, "addons/shop/__manifest__.py", MANIFEST);
    put(folder, "addons/shop/__init__.py", "from . import models\n");
    put(folder, "addons/shop/models/__init__.py", "from . import sale_order\n");
    put(folder, FILE, text.toString());
    return text.toString();
  }

  private static final String MANIFEST =
      "{'name': 'Shop', 'depends': ['sale_management', 'crm'], 'license': 'LGPL-3'}\n";

  private static void put(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
