package org.odooanalyzer.features.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.odooanalyzer.features.python.LittleCode.beside;
import static org.odooanalyzer.features.python.LittleCode.inClass;
import static org.odooanalyzer.features.python.LittleCode.method;

import org.junit.jupiter.api.Test;

class PythonOccurrencesTest {
  @Test
  void membersOfRecordsAreThoseOfTheModelThatDefinesThem() {
    assertThat(method("self.par§tner_id").entity()).isEqualTo("field shop.order partner_id");
    assertThat(method("self.partner_id.na§me").entity()).isEqualTo("field res.partner name");
    assertThat(method("self.no§te").entity()).isEqualTo("field shop.thread note");
    assertThat(method("self.po§st()").entity()).isEqualTo("method shop.thread post");
    assertThat(method("self.confirm§()").entity()).isEqualTo("method shop.order confirm");
    assertThat(method("super().conf§irm()").entity()).isEqualTo("method shop.order confirm");
    assertThat(method("self.line_ids.filtered(lambda l: l.quan§tity)").entity())
        .isEqualTo("field shop.line quantity");
    assertThat(method("self.noth§ing").entity()).isEqualTo("nothing");
  }

  @Test
  void declarationsAreTheMembersThatTheyDeclare() {
    assertThat(inClass("def con§firm(self):\n    pass").entity())
        .isEqualTo("method shop.order confirm");
    assertThat(inClass("extra§ = fields.Char()").entity()).isEqualTo("field shop.order extra");
    assertThat(inClass("na§me = fields.Char()").entity()).isEqualTo("field shop.order name");
    assertThat(beside("class Pl§ain:\n    pass").entity())
        .isEqualTo("name shop/models/more.py:1 Plain");
    assertThat(beside("def f§(a):\n    pass").entity()).isEqualTo("name shop/models/more.py:1 f");
  }

  @Test
  void namesAreThoseOfTheirScopes() {
    assertThat(beside("def f(a):\n    b = a\n    return b§\n").entity())
        .isEqualTo("name shop/models/more.py:2 b");
    assertThat(beside("def f(a):\n    return a§\n").entity())
        .isEqualTo("name shop/models/more.py:1 a");
    assertThat(beside("def f(§a):\n    return a\n").entity())
        .isEqualTo("name shop/models/more.py:1 a");
    assertThat(beside("[x§ for x in y]\n").entity()).isEqualTo("name shop/models/more.py:1 x");
    assertThat(beside("try:\n    pass\nexcept ValueError as e§:\n    e\n").text()).isEqualTo("e");
    assertThat(beside("le§n(a)\n").entity()).isEqualTo("nothing");
  }

  @Test
  void importedNamesAreFollowedToWhatMakesThem() {
    assertThat(method("hel§per(1)").entity()).isEqualTo("name shop/models/order.py:29 helper");
    assertThat(beside("from odoo.addons.shop.tools import LIM§IT\n").entity())
        .isEqualTo("name shop/models/order.py:33 LIMIT");
    assertThat(method("mod§ule").entity()).isEqualTo("file shop/models/order.py");
    assertThat(method("module.Or§der").entity()).isEqualTo("name shop/models/order.py:12 Order");
    assertThat(beside("from . import or§der\n").entity()).isEqualTo("file shop/models/order.py");
    assertThat(beside("from .or§der import helper\n").entity())
        .isEqualTo("file shop/models/order.py");
    assertThat(beside("import odoo.addons.sh§op.tools\n").entity())
        .isEqualTo("file shop/__init__.py");
    assertThat(beside("from odoo import models\nmodels.Mo§del\n").entity())
        .startsWith("name odoo/models.py:")
        .endsWith(" Model");
    assertThat(inClass("a = fields.Ch§ar()").entity()).endsWith(" Char");
  }

  @Test
  void stringsNameModels() {
    assertThat(method("self.env['shop.§line']").entity()).isEqualTo("model shop.line");
    assertThat(beside("class A:\n    _inherit = 'res.par§tner'\n").entity())
        .isEqualTo("model res.partner");
    assertThat(inClass("_inherit = ['shop.th§read', 'x']").entity()).isEqualTo("model shop.thread");
    assertThat(inClass("a_id = fields.Many2one('shop.§line')").entity())
        .isEqualTo("model shop.line");
    assertThat(inClass("a_ids = fields.Many2many(comodel_name='shop.§line')").entity())
        .isEqualTo("model shop.line");
    assertThat(method("a = 'shop.§line'").entity()).isEqualTo("nothing");
  }

  @Test
  void stringsNameFields() {
    assertThat(inClass("a = fields.Char(related='partner_id.na§me')").entity())
        .isEqualTo("field res.partner name");
    assertThat(inClass("a = fields.Char(related='par§tner_id.name')").entity())
        .isEqualTo("field shop.order partner_id");
    assertThat(inClass("a = fields.One2many('shop.line', 'order§_id')").entity())
        .isEqualTo("field shop.line order_id");
    assertThat(inClass("_order = 'total desc, na§me'").entity()).isEqualTo("field shop.order name");
    assertThat(inClass("@api.depends('line_ids.quan§tity')\ndef f(self):\n    pass").entity())
        .isEqualTo("field shop.line quantity");
    assertThat(method("self.mapped('partner_id.na§me')").entity())
        .isEqualTo("field res.partner name");
    assertThat(method("self.sorted('na§me')").entity()).isEqualTo("field shop.order name");
    assertThat(method("self.read(['na§me'])").entity()).isEqualTo("field shop.order name");
    assertThat(method("self._read_group([], ['na§me:month'])").entity())
        .isEqualTo("field shop.order name");
    assertThat(method("self['na§me']").entity()).isEqualTo("field shop.order name");
    assertThat(method("self.mapped('na\\x6d§e')").entity()).isEqualTo("nothing");
  }

  @Test
  void domainsNameFields() {
    assertThat(method("self.search([('partner_id.na§me', '=', 'x')])").entity())
        .isEqualTo("field res.partner name");
    assertThat(method("self.search(['|', ('name', '=', 'na§me')])").entity()).isEqualTo("nothing");
    assertThat(method("self.search([('line_ids', 'any', [('quan§tity', '=', 1)])])").entity())
        .isEqualTo("field shop.line quantity");
    assertThat(
            method("self.env['shop.line'].search_count(domain=[('order§_id', '=', 1)])").entity())
        .isEqualTo("field shop.line order_id");
    assertThat(
            inClass("a_id = fields.Many2one('shop.line', domain=[('quan§tity', '>', 0)])").entity())
        .isEqualTo("field shop.line quantity");
  }

  @Test
  void domainsInStringsNameFields() {
    String field = "a_id = fields.Many2one('shop.line', domain=\"%s\")";
    assertThat(inClass(field.formatted("[('quan§tity', '>', 0)]")).entity())
        .isEqualTo("field shop.line quantity");
    assertThat(inClass(field.formatted("[('order_id.na§me', '=', 'x')]")).entity())
        .isEqualTo("field shop.order name");
    assertThat(inClass(field.formatted("[('order_id', '=', 'na§me')]")).entity())
        .isEqualTo("nothing");
    assertThat(inClass(field.formatted("[('§")).entity()).isEqualTo("nothing");
    assertThat(inClass(field.formatted("[('qu§', '>', 0)]")).labels()).contains("quantity");
    assertThat(
            inClass(
                    "a_id = fields.Many2one('shop.line', domain='''[\n  ('quan§tity', '>', 0)\n]''')")
                .entity())
        .isEqualTo("field shop.line quantity");
  }

  @Test
  void exceptionsAndDefaultsAreNamesToo() {
    String attempt = "try:\n    pass\nexcept ValueError as %s:\n    raise %s";
    assertThat(method(attempt.formatted("err§or", "error")).text()).isEqualTo("error");
    assertThat(method(attempt.formatted("error", "err§or")).entity())
        .isEqualTo(method(attempt.formatted("err§or", "error")).entity())
        .endsWith(" error");
    assertThat(inClass("def f(self, a=hel§per):\n    pass").entity())
        .isEqualTo("name shop/models/order.py:29 helper");
  }

  @Test
  void valuesNameFields() {
    assertThat(method("self.create({'na§me': 'x'})").entity()).isEqualTo("field shop.order name");
    assertThat(method("self.create([{'na§me': 'x'}])").entity()).isEqualTo("field shop.order name");
    assertThat(method("self.write({'line_ids': [(0, 0, {'quan§tity': 1})]})").entity())
        .isEqualTo("field shop.line quantity");
    assertThat(method("self.write({'line_ids': [Command.create({'quan§tity': 1})]})").entity())
        .isEqualTo("field shop.line quantity");
    assertThat(method("self.other({'na§me': 1})").entity()).isEqualTo("nothing");
  }

  @Test
  void stringsNameMethodsAndRecords() {
    assertThat(inClass("a = fields.Char(compute='con§firm')").entity())
        .isEqualTo("method shop.order confirm");
    assertThat(method("self.env.ref('shop.bo§ss')").entity()).isEqualTo("id shop.boss");
    assertThat(method("self.env.user.has_group('shop.gr§oup')").entity())
        .isEqualTo("id shop.group");
    assertThat(inClass("a = fields.Char(groups='base.x,shop.gr§oup')").entity())
        .isEqualTo("id shop.group");
  }
}
