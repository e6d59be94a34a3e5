package org.odooanalyzer.features.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed so far and wherever the cursor is, there is an answer. */
class HalfTypedTest {
  private static final String VIEW =
      """
      <?xml version="1.0"?>
      <odoo>
        <record id="gift_view" model="ir.ui.view">
          <field name="model">shop.order</field>
          <field name="inherit_id" ref="shop.order_form"/>
          <field name="arch" type="xml">
            <xpath expr="//field[@name='line_ids']/list[not(@x) and 1]" position="inside">
              <field name="price" invisible="not (parent.state &lt; 'a' and price)"
                domain="['|', ('order_id.name', 'in', [1, name]), ('x', 'any', [('y', '=', 2)])]"
                context="{'group_by': ['a:month'], 'default_name': x, 'form_view_ref': 'a.b'}"/>
              <button name="%(shop.order_action)d" type="action" groups="base.a,!b.c"/>
            </xpath>
          </field>
        </record>
        <menuitem id="m" parent="shop.menu_shop"/>
        <function model="shop.order" name="x" eval="[(6, 0, [ref('a.b')])]"/>
      </odoo>
      """;

  private static void askAll(LittleShop shop, int offset) {
    Definition.at(shop.analysis(), shop.file(), offset);
    Hover.at(shop.analysis(), shop.file(), offset);
    Completion.at(shop.analysis(), shop.file(), offset);
  }

  @Test
  void everyPlaceOfAViewHasAnAnswer() {
    LittleShop shop = LittleShop.with("shop_gift/views/gift.xml", VIEW);
    for (int offset = 0; offset <= VIEW.length() + 1; offset++) {
      askAll(shop, offset);
    }
    assertThat(DocumentSymbols.of(shop.analysis(), shop.file())).hasSize(2);
  }

  @Test
  void everyBeginningOfAViewHasAnAnswer() {
    int named = VIEW.indexOf("model=\"ir.ui.view");
    for (int end = 0; end < VIEW.length(); end += 17) {
      LittleShop shop = LittleShop.with("shop_gift/views/gift.xml", VIEW.substring(0, end));
      askAll(shop, end);
      askAll(shop, Math.max(0, end - 3));
      assertThat(DocumentSymbols.of(shop.analysis(), shop.file()))
          .hasSizeBetween(end > named ? 1 : 0, 2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'depends': ['base', 'shop'], 'data': ['a.xml'], 'assets': {'b': [('include', 'shop/x')]}}",
        "{'depends': [",
        "{'x': 'a' 'b', **y, 'data': ('a', f'{1}')}",
        "'",
        "x = {'depends': ['a']}",
      })
  void everyPlaceOfAManifestHasAnAnswer(String text) {
    LittleShop shop = LittleShop.with("other/__manifest__.py", text);
    for (int offset = 0; offset <= text.length(); offset++) {
      askAll(shop, offset);
    }
    assertThat(DocumentSymbols.of(shop.analysis(), shop.file())).hasSizeLessThan(4);
  }

  @Test
  void expressionsWithoutEndAreNotFollowed() {
    String deep = "not(".repeat(5_000);
    LittleShop shop =
        LittleShop.with(
            "shop_gift/views/gift.xml",
            VIEW.replace("not(@x) and 1", deep).replace("name=\"price\"", "name=\"pri§ce\""));
    assertThat(shop.entity()).isEmpty();
  }

  @Test
  void filesThatAreGoneHaveNoAnswer() {
    LittleShop shop = LittleShop.with("shop_gift/views/gift.xml", VIEW);
    assertThat(Definition.at(shop.analysis(), shop.file().resolve("gone"), 0)).isEmpty();
    assertThat(Completion.at(shop.analysis(), shop.file().resolve("gone"), 0).items()).isEmpty();
    assertThat(DocumentSymbols.of(shop.analysis(), shop.file().resolve("gone"))).isEmpty();
  }
}
