package org.odooanalyzer.features.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.HoverText;
import org.odooanalyzer.text.Span;

/** What people are told about things. */
class HoverTest {
  private static String hover(LittleShop shop) {
    return Hover.at(shop.analysis(), shop.file(), shop.offset())
        .map(HoverText::markdown)
        .orElse("");
  }

  private static LittleShop gift(String content) {
    return LittleShop.with("shop_gift/views/gift.xml", "<odoo>\n" + content + "\n</odoo>\n");
  }

  @Test
  void aFieldTellsLabelHelpAndWhatItIs() {
    assertThat(
            hover(gift("<record id='a' model='shop.order'><field name='na§me'>x</field></record>")))
        .isEqualTo(
            """
            ```python
            (field) name: Char
            ```

            Reference

            What people call it

            - `Char` on `shop.order`
            - Required
            - Defined in `shop`""");
  }

  @Test
  void aRelationTellsWhereItLeads() {
    assertThat(
            hover(gift("<record id='a' model='shop.order'><field name='company§_id'/></record>")))
        .startsWith("```python\n(field) company_id: shop.company\n```")
        .contains("- `Many2one` to `shop.company` on `shop.order`");
  }

  @Test
  void aModelTellsWhoExtendsIt() {
    assertThat(hover(gift("<record id='a' model='shop.or§der'/>")))
        .isEqualTo(
            """
            ```python
            (model) shop.order
            ```

            An order

            Defined in `shop`

            Extended in `shop_gift`

            Inherits `shop.thread`""");
    LittleShop below =
        LittleShop.with("shop/data/a.xml", "<odoo><record id='a' model='shop.or§der'/></odoo>");
    assertThat(hover(below)).contains("Extended in, but not depended on: `shop_gift`");
  }

  @Test
  void aMethodTellsItsSignatureAndDocstring() {
    assertThat(hover(gift("<function model='shop.order' name='message§_post'/>")))
        .isEqualTo(
            """
            ```python
            (method) def message_post(self, body=…)
            ```

            Tells everybody.

            Method of `shop.thread`, defined in `shop`""");
  }

  @Test
  void aRecordTellsItsModelAndName() {
    assertThat(hover(gift("<menuitem id='m' action='shop.order_ac§tion'/>")))
        .isEqualTo(
            """
            ```python
            (record) shop.order_action: ir.actions.act_window
            ```

            Orders

            Declared in `shop`""");
  }

  @Test
  void anIdThatNothingDeclaresTellsNothing() {
    assertThat(hover(gift("<menuitem id='m' action='shop.no§thing'/>"))).isEmpty();
  }

  @Test
  void anAddonTellsAllThatItDependsOn() {
    LittleShop shop = LittleShop.with("other/__manifest__.py", "{'depends': ['shop_g§ift']}");
    assertThat(hover(shop))
        .isEqualTo(
            """
            ```python
            (addon) shop_gift
            ```

            **Gifts**

            Gives

            - Version 1.2
            - Depends on `shop`
            - And through them on `base`""");
  }

  @Test
  void aClassTellsItsDocstring() {
    LittleShop shop =
        LittleShop.with(
            "shop/tools.py", "class Till:\n  '''Holds money.\n\n    And more.\n  '''§\n");
    Span name = new Span(6, 10);
    assertThat(
            Hover.of(
                shop.analysis(), shop.file(), new Entity.PythonName(shop.file(), name, "Till")))
        .contains(
            """
            ```python
            (class) Till
            ```

            Holds money.

              And more.

            Defined in `shop`""");
  }

  @Test
  void aVariableTellsItsType() {
    String code =
        """
        from odoo import models

        class Order(models.Model):
            _inherit = 'shop.order'

            def total(self, factor: float):
                for li§ne in self.line_ids:
                    factor = line.price
        """;
    assertThat(hover(LittleShop.with("shop_gift/models/more.py", code)))
        .isEqualTo("```python\n(variable) line: shop.line\n```");
    String used = code.replace("§", "").replace("line.price", "li§ne.price");
    assertThat(hover(LittleShop.with("shop_gift/models/more.py", used)))
        .isEqualTo("```python\n(variable) line: shop.line\n```");
    String parameter = code.replace("§", "").replace("factor: fl", "fac§tor: fl");
    assertThat(hover(LittleShop.with("shop_gift/models/more.py", parameter)))
        .isEqualTo("```python\n(parameter) factor: float\n```");
    String field = code.replace("§", "").replace("line_ids", "line§_ids");
    assertThat(hover(LittleShop.with("shop_gift/models/more.py", field)))
        .startsWith("```python\n(field) line_ids: shop.line\n```");
  }

  /** What {@code shop_gift} says is not what calls from {@code shop} are answered with. */
  @Test
  void aMethodIsWhatTheAddonOfTheFileSeesOfIt() {
    String call =
        """
        from odoo import models


        class Order(models.Model):
            _inherit = 'shop.order'

            def again(self):
                self.action_con§firm()
        """;
    assertThat(hover(LittleShop.with("shop/models/again.py", call)))
        .contains("Method of `shop.order`, defined in `shop`")
        .doesNotContain("shop_gift");
    assertThat(hover(LittleShop.with("shop_gift/models/again.py", call)))
        .contains("defined in `shop_gift`, `shop`");
  }

  @Test
  void aRecordThatTheServerMakesIsWhatItStandsForThoughDataAddsToIt() {
    LittleShop shop =
        gift(
            "<record id='shop.model_shop_order' model='ir.model'><field name='name'>O</field></record>"
                + "<record id='a' model='ir.rule'><field name='model_id' ref='shop.model_shop§_order'/></record>");
    assertThat(hover(shop)).contains("(model) shop.order");
  }
}
