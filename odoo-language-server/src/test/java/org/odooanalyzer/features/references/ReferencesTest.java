package org.odooanalyzer.features.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.Place;
import org.odooanalyzer.features.slots.Identity;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.testkit.LittleAnalysis;
import org.odooanalyzer.text.FilePath;

/** What is answered from notes is what the files say. */
class ReferencesTest {
  private static final Map<String, String> FILES = files();

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "shop/models/order.py",
        """
        from odoo import api, fields, models
        from ..tools import rounded as whole, LIMIT


        class Thread(models.AbstractModel):
            _name = "shop.thread"
            name = fields.Char()

            def post(self, body=""):
                return body


        class Order(models.Model):
            _name = "shop.order"
            _inherit = ["shop.thread"]
            line_ids = fields.One2many("shop.line", "order_id")
            total = fields.Float(compute="_compute_total")

            @api.depends("line_ids.price")
            def _compute_total(self):
                for order in self:
                    order.total = whole(sum(order.line_ids.mapped("price")))
                    order.post(order.name)


        class Line(models.Model):
            _name = "shop.line"
            order_id = fields.Many2one("shop.order")
            price = fields.Float()
        """);
    files.put("shop/tools.py", "LIMIT = 3\n\n\ndef rounded(n):\n    return min(n, LIMIT)\n");
    files.put(
        "shop/views/order.xml",
        """
        <odoo>
          <record id="order_form" model="ir.ui.view">
            <field name="model">shop.order</field>
            <field name="arch" type="xml">
              <form><field name="name"/><field name="line_ids"><list><field name="price"/></list></field></form>
            </field>
          </record>
        </odoo>
        """);
    files.put(
        "shop/security/ir.model.access.csv",
        "id,name,model_id:id,group_id:id\na,order,model_shop_order,\nb,line,shop.model_shop_line,\n");
    files.putAll(gifts());
    return files;
  }

  private static Map<String, String> gifts() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "gift/__manifest__.py",
        "{'name': 'Gifts', 'depends': ['shop'], 'data': ['views/gift.xml']}");
    files.put(
        "gift/models/order.py",
        """
        from odoo import fields, models
        from odoo.addons.shop.tools import rounded


        class Order(models.Model):
            _inherit = "shop.order"
            name = fields.Char(default=lambda self: rounded(3))

            def post(self, body=""):
                return super().post(body) or self.env["shop.line"].search([("price", ">", 1)])
        """);
    files.put(
        "gift/views/gift.xml",
        """
        <odoo>
          <record id="gift_form" model="ir.ui.view">
            <field name="model">shop.order</field>
            <field name="inherit_id" ref="shop.order_form"/>
            <field name="arch" type="xml"><field name="name" position="after"><field name="total"/></field></field>
          </record>
        </odoo>
        """);
    return files;
  }

  private static LittleAnalysis noted(Map<String, String> files, String... addons) {
    LittleNotes notes = new LittleNotes();
    LittleAnalysis analysis = LittleAnalysis.of(files).with(notes);
    for (String addon : addons) {
      assertThat(UseNotes.make(analysis, addon, () -> false)).isTrue();
    }
    return analysis;
  }

  /** Everything that any place of the project names. */
  private static Map<String, Entity> everything(Analysis analysis) {
    Map<String, Entity> all = new TreeMap<>();
    for (ProjectFile file : analysis.files()) {
      FileUses.all(
          analysis,
          file.file(),
          (word, use) -> {
            Entity entity = Identity.of(analysis, use.file(), use.entity());
            all.put(entity.toString(), entity);
          });
    }
    return all;
  }

  private static Map<String, List<Place>> references(Analysis analysis) {
    Map<String, List<Place>> found = new TreeMap<>();
    everything(analysis)
        .forEach(
            (name, entity) -> found.put(name, References.of(analysis, entity, true, () -> false)));
    return found;
  }

  @Test
  void notesOfAllOrSomeAddonsSayWhatTheFilesSay() {
    Map<String, List<Place>> live = references(LittleAnalysis.of(FILES));

    assertThat(live).hasSizeGreaterThan(60);
    assertThat(references(noted(FILES, "", "base", "shop", "gift"))).isEqualTo(live);
    assertThat(references(noted(FILES, "shop"))).isEqualTo(live);
    assertThat(references(noted(FILES, "gift"))).isEqualTo(live);
  }

  /** {@code gift} makes the field of its own class: the places of {@code shop} do not know. */
  @Test
  void aNoteStaysTrueWhenAnAddonThatItDoesNotSeeChangesWhoseAFieldIs() {
    Map<String, String> without = new LinkedHashMap<>(FILES);
    without.remove("gift/models/order.py");
    LittleNotes notes = new LittleNotes();
    UseNotes.make(LittleAnalysis.of(without).with(notes), "shop", () -> false);
    LittleAnalysis now = LittleAnalysis.of(FILES).with(notes);

    assertThat(everything(now)).containsKey("ModelField[model=shop.order, name=name]");
    assertThat(references(now)).isEqualTo(references(LittleAnalysis.of(FILES)));
  }

  @Test
  void answersComeFromTheNotesWhereThereAreNotes() {
    LittleNotes notes = new LittleNotes();
    UseNotes.make(LittleAnalysis.of(FILES).with(notes), "shop", () -> false);
    Map<String, String> other = new LinkedHashMap<>(FILES);
    other.put("shop/views/order.xml", "<odoo/>");
    FilePath view = LittleAnalysis.file("shop/views/order.xml");

    List<Place> places =
        References.of(
            LittleAnalysis.of(other).with(notes),
            new Entity.ModelField("shop.line", "price"),
            false,
            () -> false);

    assertThat(places.stream().map(Place::file)).contains(view);
  }

  @Test
  void addonsWithoutANoteAreMissing() {
    assertThat(UseNotes.missing(noted(FILES, "shop")))
        .contains("base", "gift")
        .doesNotContain("shop");
    assertThat(UseNotes.missing(LittleAnalysis.of(FILES))).as("nothing is kept").isEmpty();
  }

  @Test
  void whatIsCancelledKeepsNothing() {
    LittleAnalysis analysis = LittleAnalysis.of(FILES).with(new LittleNotes());

    assertThat(UseNotes.make(analysis, "shop", () -> true)).isFalse();
    assertThat(UseNotes.missing(analysis)).contains("shop");
  }

  @Test
  void localNamesAreNotNoted() {
    LittleNotes notes = new LittleNotes();
    LittleAnalysis analysis = LittleAnalysis.of(FILES).with(notes);
    UseNotes.make(analysis, "shop", () -> false);

    assertThat(UseNotes.find(analysis, "shop", Set.of("body"))).hasValue(List.of());
    assertThat(UseNotes.find(analysis, "shop", Set.of("total")).orElseThrow()).isNotEmpty();
  }
}
