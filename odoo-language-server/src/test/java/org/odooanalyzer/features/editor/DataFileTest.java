package org.odooanalyzer.features.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.odooanalyzer.features.Entity;

/** Records, menus and other elements of XML data files. */
class DataFileTest {
  private static LittleShop gift(String content) {
    return LittleShop.with("shop_gift/views/gift.xml", "<odoo>\n" + content + "\n</odoo>\n");
  }

  @Test
  void theModelOfARecordLeadsToTheClassesOfTheModel() {
    LittleShop shop = gift("<record id='a' model='shop.or§der'/>");
    assertThat(shop.occurrence()).isEqualTo("shop.order");
    assertThat(shop.definitions())
        .containsExactly("shop/models/order.py:15 Order", "shop_gift/models/order.py:3 Order");
  }

  @Test
  void whatDependentAddonsAddIsNotSeenFromBelow() {
    LittleShop shop =
        LittleShop.with(
            "shop/data/a.xml",
            "<odoo><record id='a' model='shop.order'><field name='gi§ft'>1</field></record></odoo>");
    assertThat(shop.entity()).isEmpty();
  }

  @Test
  void aFieldOfARecordIsThatOfItsModel() {
    LittleShop shop =
        gift("<record id='a' model='shop.order'><field name='gif§t'>1</field></record>");
    assertThat(shop.entity()).contains(new Entity.ModelField("shop.order", "gift"));
    assertThat(shop.definitions()).containsExactly("shop_gift/models/order.py:5 gift");
  }

  @Test
  void aFieldFromAMixinIsThatOfTheMixin() {
    LittleShop shop = gift("<record id='a' model='shop.order'><field name='note§_ids'/></record>");
    assertThat(shop.entity()).contains(new Entity.ModelField("shop.thread", "note_ids"));
    assertThat(shop.definitions()).containsExactly("shop/models/order.py:5 note_ids");
  }

  @Test
  void anIdDeclaresARecord() {
    assertThat(gift("<record id='my_ord§er' model='shop.order'/>").entity())
        .contains(new Entity.XmlId("shop_gift.my_order"));
  }

  @Test
  void aReferenceLeadsToTheDeclaration() {
    LittleShop shop = gift("<menuitem id='m' parent='shop.menu§_shop' name='Gifts'/>");
    assertThat(shop.definitions()).containsExactly("shop/views/order.xml:22 menu_shop");
  }

  @Test
  void referencesInExpressionsAreFound() {
    LittleShop shop =
        gift(
            """
            <record id='a' model='shop.order'>
              <field name='line_ids' eval="[(4, ref('shop.order_§action'))]"/>
            </record>
            """);
    assertThat(shop.entity()).contains(new Entity.XmlId("shop.order_action"));
    assertThat(shop.occurrence()).isEqualTo("shop.order_action");
  }

  @Test
  void theIdOfAModelStandsForTheModel() {
    LittleShop shop =
        gift(
            "<record id='a' model='ir.rule'><field name='model_id' ref='shop.model_shop§_line'/>"
                + "</record>");
    assertThat(shop.entity()).contains(new Entity.OdooModel("shop.line"));
  }

  @Test
  void theTextOfResModelIsAModel() {
    LittleShop shop =
        gift(
            "<record id='a' model='ir.actions.act_window'>"
                + "<field name='res_model'> shop§.line </field></record>");
    assertThat(shop.entity()).contains(new Entity.OdooModel("shop.line"));
    assertThat(shop.occurrence()).isEqualTo("shop.line");
  }

  @Test
  void theDomainOfAnActionIsAboutItsModel() {
    LittleShop shop =
        gift(
            "<record id='a' model='ir.actions.act_window'>"
                + "<field name='res_model'>shop.line</field>"
                + "<field name='domain'>[('order_id.na§me', '=', 'x')]</field></record>");
    assertThat(shop.entity()).contains(new Entity.ModelField("shop.order", "name"));
    assertThat(shop.occurrence()).isEqualTo("name");
  }

  @Test
  void theDomainOfARuleIsAboutTheModelOfItsId() {
    LittleShop shop =
        gift(
            "<record id='a' model='ir.rule'><field name='model_id' ref='shop.model_shop_line'/>"
                + "<field name='domain_force'>[('pri§ce', '&gt;', 0)]</field></record>");
    assertThat(shop.entity()).contains(new Entity.ModelField("shop.line", "price"));
  }

  @Test
  void aFunctionCallsAMethodOfItsModel() {
    LittleShop shop = gift("<function model='shop.order' name='message§_post'/>");
    assertThat(shop.entity()).contains(new Entity.ModelMethod("shop.thread", "message_post"));
  }

  @Test
  void recordsInTextsAreReferences() {
    LittleShop shop =
        gift(
            "<record id='a' model='shop.note'><field name='body' type='html'><a href='/%(shop.order_ac§tion)d'/></field>"
                + "</record>");
    assertThat(shop.entity()).contains(new Entity.XmlId("shop.order_action"));
  }

  @Test
  void eachGroupOfAListStandsForItself() {
    LittleShop shop = gift("<menuitem id='m' groups='base.a,!shop.group§_x, base.c'/>");
    assertThat(shop.occurrence()).isEqualTo("shop.group_x");
    assertThat(shop.entity()).contains(new Entity.XmlId("shop.group_x"));
  }
}
