package org.odooanalyzer.features.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed into XML and CSV files and manifests, which are mostly broken meanwhile. */
class MarkupCompletionTest {
  private static LittleShop gift(String text) {
    return LittleShop.with("shop_gift/views/gift.xml", text);
  }

  private static final String VIEW =
      """
      <odoo>
        <record id='v' model='ir.ui.view'>
          <field name='model'>shop.order</field>
          <field name='arch' type='xml'>
            <form>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<field name=\"gi§",
        "<field name=\"gi§\n",
        "<field name=\"gi§/>\n",
        "<field name=\"gi§\"/>\n",
        "<field name=\"gi§\"\n",
        "<field name='gi§\n<field name='state'/>\n",
        "<group><field name=\"gi§</group>\n",
        "<field name=\"gi§\n      </form>\n    </field>\n  </record>\n</odoo>\n",
        "<field name=\"name\" invisible=\"not gi§",
        "<field name=\"name\" invisible=\"(state or gi§\"/>",
        "<filter domain=\"[('gi§\"/>",
        "<filter domain=\"[('gi§')]\"/>",
        "<filter domain=\"['|', ('gi§', '=', 1)]\"/>",
        "<filter domain=\"[('gi§",
        "<filter context=\"{'group_by': 'gi§'}\"/>",
      })
  void fieldsAreProposedInBrokenViews(String rest) {
    assertThat(gift(VIEW + "        " + rest).labels()).containsExactly("gift");
  }

  @Test
  void anEmptyNameProposesAllFields() {
    assertThat(gift(VIEW + "        <field name=\"§\"/>").labels())
        .contains("gift", "name", "line_ids", "note_ids")
        .doesNotContain("price");
  }

  @Test
  void fieldsOfALineAreProposedInTheLine() {
    assertThat(
            gift(VIEW
                    + "        <field name='line_ids'>\n          <list>\n            <field name=\"§")
                .labels())
        .contains("price", "product_id")
        .doesNotContain("gift");
  }

  @Test
  void modelsAreProposed() {
    assertThat(gift("<odoo>\n  <record id='a' model='shop.o§'/>\n</odoo>").labels())
        .containsExactly("shop.order");
  }

  @Test
  void actionsOfTheOwnAddonNeedNoPrefix() {
    assertThat(
            gift("<odoo><record id='own_action' model='ir.actions.act_window'/>"
                    + "<menuitem id='m' action='action§'/></odoo>")
                .labels())
        .containsExactly("own_action", "shop.order_action");
  }

  @Test
  void onlyMenusAreProposedAsParents() {
    assertThat(gift("<odoo><menuitem id='m' parent='§'/></odoo>").labels())
        .containsExactlyInAnyOrder("m", "shop.menu_shop");
  }

  @Test
  void methodsAreProposedForButtons() {
    assertThat(gift(VIEW + "        <button type='object' name='§'/>").labels())
        .contains("action_confirm", "message_post");
  }

  @Test
  void columnsAreFields() {
    assertThat(LittleShop.with("shop_gift/data/shop.order.csv", "id,gi§\n").labels())
        .containsExactly("gift");
  }

  @Test
  void addonsAreProposedInManifests() {
    assertThat(LittleShop.with("other/__manifest__.py", "{'depends': ['base', 'sh§']}").labels())
        .containsExactly("shop", "shop_gift");
    assertThat(LittleShop.with("other/__manifest__.py", "{'depends': ['base', 'sh§").labels())
        .containsExactly("shop", "shop_gift");
  }

  @Test
  void filesOfTheAddonAreProposedInManifests() {
    assertThat(LittleShop.with("shop/__manifest__.py", "{'data': ['§']}").labels())
        .containsExactly("views/order.xml");
  }

  @Test
  void keysAreProposedInManifests() {
    assertThat(LittleShop.with("shop/__manifest__.py", "{'name': 'x', 'dep§'}").labels())
        .containsExactly("depends", "external_dependencies");
    assertThat(LittleShop.with("shop/__manifest__.py", "{\n'name': 'x',\n'dep§\n}").labels())
        .contains("depends");
  }
}
