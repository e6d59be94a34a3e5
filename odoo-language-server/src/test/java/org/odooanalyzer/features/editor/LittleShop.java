package org.odooanalyzer.features.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.features.CompletionItem;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.Occurrence;
import org.odooanalyzer.features.Place;
import org.odooanalyzer.features.references.References;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.testkit.LittleAnalysis;
import org.odooanalyzer.text.FilePath;

/**
 * A little shop: {@code shop} defines orders with lines, {@code shop_gift} extends them. A file
 * with a cursor, which is written {@code §}, is added to it.
 */
final class LittleShop {
  private static final String MODELS =
      """
      from odoo import fields, models

      class Thread(models.AbstractModel):
          _name = 'shop.thread'
          note_ids = fields.One2many('shop.note', 'order_id')

          def message_post(self, body=''):
              "Tells everybody."

      class Note(models.Model):
          _name = 'shop.note'
          order_id = fields.Many2one('shop.order')
          body = fields.Text()

      class Order(models.Model):
          _name = 'shop.order'
          _inherit = ['shop.thread']
          _description = 'An order'
          name = fields.Char('Reference', required=True, help='What people call it')
          state = fields.Selection([('draft', 'Draft'), ('done', 'Done')])
          line_ids = fields.One2many('shop.line', 'order_id')
          company_id = fields.Many2one('shop.company')

          def action_confirm(self):
              return True

      class Line(models.Model):
          _name = 'shop.line'
          order_id = fields.Many2one('shop.order')
          product_id = fields.Many2one('shop.product')
          price = fields.Float()

          def action_open(self):
              return True

      class Product(models.Model):
          _name = 'shop.product'
          name = fields.Char()
          code = fields.Char()

      class Company(models.Model):
          _name = 'shop.company'
          name = fields.Char()
      """;

  private static final String VIEWS =
      """
      <odoo>
        <record id="order_form" model="ir.ui.view">
          <field name="name">shop.order.form</field>
          <field name="model">shop.order</field>
          <field name="arch" type="xml">
            <form>
              <header><button name="action_confirm" type="object"/></header>
              <field name="name"/>
              <field name="line_ids">
                <list>
                  <field name="product_id"/>
                  <field name="price"/>
                </list>
              </field>
            </form>
          </field>
        </record>
        <record id="order_action" model="ir.actions.act_window">
          <field name="name">Orders</field>
          <field name="res_model">shop.order</field>
        </record>
        <menuitem id="menu_shop" name="Shop"/>
      </odoo>
      """;

  private static final String GIFT =
      """
      from odoo import fields, models

      class Order(models.Model):
          _inherit = 'shop.order'
          gift = fields.Boolean()

          def action_confirm(self):
              return super().action_confirm()
      """;

  private static final String GIFT_MANIFEST =
      "{'name': 'Gifts', 'summary': 'Gives', 'version': '1.2', 'depends': ['shop'],"
          + " 'data': ['views/gift.xml', 'security/ir.model.access.csv']}";

  static final Map<String, String> FILES = files();

  private final String version;
  private final String path;
  private final int offset;
  private final Analysis analysis;

  private LittleShop(String version, String path, String text) {
    this.version = version;
    this.path = path;
    this.offset = text.indexOf('§');
    Map<String, String> files = new LinkedHashMap<>(FILES);
    files.put(path, text.replace("§", ""));
    this.analysis = LittleAnalysis.of(version, files);
  }

  /** The shop with a file in which a cursor stands. */
  static LittleShop with(String path, String text) {
    return new LittleShop("19.0", path, text);
  }

  /** The same for another version of Odoo. */
  static LittleShop with(String version, String path, String text) {
    return new LittleShop(version, path, text);
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("shop/models/order.py", MODELS);
    files.put("shop/views/order.xml", VIEWS);
    files.put("shop_gift/models/order.py", GIFT);
    files.put("shop_gift/__manifest__.py", GIFT_MANIFEST);
    return files;
  }

  FilePath file() {
    return LittleAnalysis.file(path);
  }

  Analysis analysis() {
    return analysis;
  }

  int offset() {
    return offset;
  }

  /** What the cursor is on. */
  Optional<Entity> entity() {
    return Occurrences.at(analysis, file(), offset).map(Occurrence::entity);
  }

  /** The text that the cursor is on. */
  String occurrence() {
    return Occurrences.at(analysis, file(), offset)
        .map(found -> analysis.source(file()).orElseThrow().slice(found.span()))
        .orElse("");
  }

  /** Where it is defined, as paths with the lines that name it. */
  List<String> definitions() {
    return Definition.at(analysis, file(), offset)
        .map(Definition::places)
        .orElse(List.of())
        .stream()
        .map(this::written)
        .toList();
  }

  /** Where it is spoken of. */
  List<String> references() {
    return References.at(analysis, file(), offset, false, () -> false).stream()
        .map(this::written)
        .toList();
  }

  private String written(Place place) {
    int line = analysis.lines(place.file()).orElseThrow().position(place.name().start()).line() + 1;
    String name = analysis.source(place.file()).orElseThrow().slice(place.name());
    return place.file().path() + ":" + line + (name.isEmpty() ? "" : " " + name);
  }

  /** What may stand at the cursor. */
  List<String> labels() {
    return Completion.at(analysis, file(), offset).items().stream()
        .map(CompletionItem::label)
        .toList();
  }

  @Override
  public String toString() {
    return version + " " + path;
  }
}
