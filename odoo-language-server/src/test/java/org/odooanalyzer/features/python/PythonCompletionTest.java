package org.odooanalyzer.features.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.odooanalyzer.features.python.LittleCode.beside;
import static org.odooanalyzer.features.python.LittleCode.inClass;
import static org.odooanalyzer.features.python.LittleCode.method;

import org.junit.jupiter.api.Test;

class PythonCompletionTest {
  @Test
  void aDotIsFollowedByMembersOfRecords() {
    assertThat(method("self.§").labels())
        .contains("partner_id", "line_ids", "total", "note", "post", "confirm", "search", "env");
    assertThat(method("self.partner_id.§").labels()).contains("child_ids").doesNotContain("note");
    assertThat(method("self.par§").labels()).containsExactly("partner_id");
    assertThat(method("x = 1\nself.env.user.§\ny = 2").labels()).contains("login");
    assertThat(method("self.§").labels()).doesNotHaveDuplicates();
  }

  @Test
  void privateMembersAndThoseOfOdooComeLast() {
    var labels = method("self.§").labels();
    assertThat(labels.indexOf("_compute_display_name")).isGreaterThan(labels.indexOf("total"));
    assertThat(labels.indexOf("id")).isGreaterThan(labels.indexOf("total"));
  }

  @Test
  void whatIsBrokenAroundTheCursorDoesNotMatter() {
    assertThat(method("print(self.partner_id.§").labels()).contains("child_ids");
    assertThat(method("if self.partner_id.§\nx = 1").labels()).contains("child_ids");
    assertThat(method("for line in self.line_ids:\n    line.§").labels()).contains("quantity");
    assertThat(method("for line in self.§").labels()).contains("line_ids");
    assertThat(method("x = [l.§ for l in self.line_ids]").labels()).contains("quantity");
    assertThat(method("self.line_ids.filtered(lambda l: l.§)").labels()).contains("quantity");
    assertThat(method("self.line_ids.filtered(lambda l: l.§").labels()).contains("quantity");
    assertThat(method("return self.§").labels()).contains("line_ids");
    assertThat(method("foo(\n    self.§\n)").labels()).contains("line_ids");
    assertThat(method("self.write({'name': self.partner_id.§").labels()).contains("child_ids");
  }

  @Test
  void stringsAreCompletedByWhatTheyName() {
    assertThat(method("self.env['shop.§']").labels())
        .containsExactly("shop.line", "shop.order", "shop.thread");
    assertThat(method("self.env[\"shop.§").labels())
        .containsExactly("shop.line", "shop.order", "shop.thread");
    assertThat(method("self.env[\"shop.§\nx = 1").labels()).contains("shop.line");
    assertThat(inClass("_inherit = '§").labels()).contains("res.partner");
    assertThat(inClass("a = fields.Many2one('res.p§").labels()).containsExactly("res.partner");
    assertThat(method("self.mapped('partner_id.§')").labels()).contains("child_ids");
    assertThat(method("self.mapped('line_ids.§").labels()).contains("quantity");
    assertThat(method("self.search([('§')])").labels()).contains("line_ids");
    assertThat(method("self.search([('§").labels()).contains("line_ids");
    assertThat(method("self.search([('name', '=', 1), ('par§')])").labels())
        .containsExactly("partner_id");
    assertThat(method("self.create({'§'})").labels()).contains("line_ids");
    assertThat(method("self.create({'name': 'x', '§'})").labels()).contains("line_ids");
    assertThat(method("self.create({'§").labels()).contains("line_ids");
    assertThat(inClass("a = fields.Char(compute='§')").labels())
        .contains("confirm", "_compute_display_name");
    assertThat(inClass("@api.depends('line_ids.§')\ndef f(self):\n    pass").labels())
        .contains("quantity");
    assertThat(method("self.env.ref('§')").labels()).contains("shop.boss");
    assertThat(method("x = 'some text§'").labels()).isEmpty();
  }

  @Test
  void namesInScopeAreProposed() {
    var labels = method("number = 1\n§").labels();
    assertThat(labels).contains("self", "number", "helper", "More", "len", "return");
    assertThat(labels).doesNotContain("total", "zzz");
    assertThat(labels.indexOf("number")).isLessThan(labels.indexOf("helper"));
    assertThat(labels.indexOf("helper")).isLessThan(labels.indexOf("len"));
    assertThat(method("x = hel§").labels()).containsExactly("helper");
    assertThat(method("# hel§").labels()).isEmpty();
    assertThat(method("def hel§").labels()).isEmpty();
  }

  @Test
  void importsGoOnWithModulesAndNames() {
    assertThat(beside("from odoo import §").labels()).contains("api", "fields", "models", "addons");
    assertThat(beside("from odoo.addons.§").labels()).contains("base", "shop");
    assertThat(beside("from odoo.addons.shop.models.order import He§").labels())
        .containsExactly("helper");
    assertThat(beside("from . import §").labels()).contains("order");
    assertThat(beside("from .§").labels()).contains("order");
    assertThat(beside("from ..tools import (\n    LIMIT,\n    §").labels()).contains("helper");
    assertThat(beside("import od§").labels()).containsExactly("odoo");
    assertThat(beside("from odoo import fields\nfields.§").labels()).contains("Char", "Many2one");
  }

  @Test
  void valuesOfPythonHaveTheirMembers() {
    assertThat(method("self.name.§").labels()).contains("split", "upper");
    assertThat(method("self.env.§").labels()).contains("user", "company", "context");
    assertThat(method("{}.§").labels()).contains("items");
    assertThat(method("unknown.§").labels()).isEmpty();
  }
}
