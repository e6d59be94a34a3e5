package org.odooanalyzer.features.python;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.features.CompletionItem;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.slots.Identity;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.testkit.LittleAnalysis;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Position;

/** A little addon of models, and a file of it with a cursor, which is written {@code §}. */
final class LittleCode {
  private static final String MODELS =
      """
      from odoo import api, fields, models


      class Thread(models.AbstractModel):
          _name = "shop.thread"
          note = fields.Char()

          def post(self, body=""):
              return self


      class Order(models.Model):
          _name = "shop.order"
          _inherit = ["shop.thread"]
          name = fields.Char()
          partner_id = fields.Many2one("res.partner")
          line_ids = fields.One2many("shop.line", "order_id")

          def confirm(self):
              return True


      class Line(models.Model):
          _name = "shop.line"
          order_id = fields.Many2one("shop.order")
          quantity = fields.Integer()


      def helper(number):
          return number


      LIMIT = 10
      """;

  private final Analysis analysis;
  private final FilePath file;
  private final int offset;

  private LittleCode(String path, String text) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("shop/models/order.py", MODELS);
    texts.put("shop/tools.py", "from .models.order import helper, LIMIT\n");
    texts.put(
        "shop/data/data.xml",
        "<odoo><record id='boss' model='res.partner'/><record id='group' model='res.groups'/></odoo>");
    texts.put(path, text.replace("§", ""));
    this.analysis = LittleAnalysis.of(texts);
    this.file = LittleAnalysis.file(path);
    this.offset = text.indexOf('§');
  }

  /** A Python file beside the models. */
  static LittleCode beside(String text) {
    return new LittleCode("shop/models/more.py", text);
  }

  /** A method of a class that extends {@code shop.order}. */
  static LittleCode method(String body) {
    return inClass("def method(self):\n" + body.indent(4));
  }

  /** The body of a class that extends {@code shop.order}. */
  static LittleCode inClass(String body) {
    return beside(
        """
        from odoo import api, fields, models
        from odoo.addons.shop.tools import helper
        from . import order as module


        class More(models.Model):
            _inherit = "shop.order"
            total = fields.Float()

        """
            + body.indent(4));
  }

  /** What the cursor is on. */
  String entity() {
    return PythonOccurrences.at(analysis, file, offset)
        .map(found -> Identity.of(analysis, file, found.entity()))
        .map(this::written)
        .orElse("nothing");
  }

  /** The text that the cursor is on. */
  String text() {
    return PythonOccurrences.at(analysis, file, offset)
        .map(found -> analysis.source(file).orElseThrow().slice(found.span()))
        .orElse("");
  }

  private String written(Entity entity) {
    if (entity instanceof Entity.OdooModel model) {
      return "model " + model.name();
    } else if (entity instanceof Entity.ModelField field) {
      return "field " + field.model() + " " + field.name();
    } else if (entity instanceof Entity.ModelMethod method) {
      return "method " + method.model() + " " + method.name();
    } else if (entity instanceof Entity.XmlId id) {
      return "id " + id.id();
    } else if (entity instanceof Entity.ProjectPath path) {
      return "file " + path.file().path();
    } else if (entity instanceof Entity.PythonName name) {
      Position place = analysis.lines(name.file()).orElseThrow().position(name.name().start());
      return "name " + name.file().path() + ":" + (place.line() + 1) + " " + name.text();
    }
    return entity.toString();
  }

  /** What may stand at the cursor. */
  List<String> labels() {
    return PythonCompletion.at(analysis, file, offset).items().stream()
        .map(CompletionItem::label)
        .toList();
  }
}
