package org.odooanalyzer.features.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.odooanalyzer.features.Entity;

/** The archs of views, also of those that change others. */
class ViewTest {
  private static LittleShop view(String arch) {
    return LittleShop.with(
        "shop_gift/views/gift.xml",
        "<odoo>\n<record id='gift_view' model='ir.ui.view'>\n<field name='model'>shop.order</field>\n"
            + "<field name='arch' type='xml'>\n"
            + arch
            + "\n</field>\n</record>\n</odoo>\n");
  }

  private static LittleShop change(String arch) {
    return LittleShop.with(
        "shop_gift/views/gift.xml",
        "<odoo>\n<record id='gift_view' model='ir.ui.view'>\n"
            + "<field name='inherit_id' ref='shop.order_form'/>\n"
            + "<field name='arch' type='xml'>\n"
            + arch
            + "\n</field>\n</record>\n</odoo>\n");
  }

  private static Entity field(String model, String name) {
    return new Entity.ModelField(model, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<form><field name='gi§ft'/></form> | shop.order | gift",
        "<form><field name='line_ids'><list><field name='pri§ce'/></list></field></form>"
            + " | shop.line | price",
        "<form><field name='line_ids' invisible='sta§te'/></form> | shop.order | state",
        "<form><field name='line_ids'><list><field name='price' column_invisible=\"parent.sta§te\"/>"
            + "</list></field></form> | shop.order | state",
        "<form><field name='line_ids'><list decoration-muted=\"pri§ce &lt; 1\"/></field></form>"
            + " | shop.line | price",
        "<form><label for='na§me'/></form> | shop.order | name",
        "<search><filter name='x' domain=\"[('line_ids.product_id.co§de', '=', 1)]\"/></search>"
            + " | shop.product | code",
        "<search><filter name='x' context=\"{'group_by': 'company§_id'}\"/></search>"
            + " | shop.order | company_id",
        "<search><groupby name='company_id'><field name='na§me'/></groupby></search>"
            + " | shop.company | name",
        "<form><field name='company_id' domain=\"[('na§me', '=', name)]\"/></form>"
            + " | shop.company | name",
        "<form><field name='company_id' domain=\"[('name', '=', na§me)]\"/></form>"
            + " | shop.order | name",
        "<form><field name='company_id' context=\"{'default_na§me': name}\"/></form>"
            + " | shop.company | name",
        "<list default_order='state desc, na§me'/> | shop.order | name",
      })
  void aFieldOfAView(String arch, String model, String name) {
    assertThat(view(arch).entity()).contains(field(model, name));
    assertThat(view(arch).occurrence()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<field name='na§me' position='after'/> | shop.order | name",
        "<field name='name' position='after'><field name='gi§ft'/></field> | shop.order | gift",
        "<field name='pri§ce' position='after'/> | shop.line | price",
        "<field name='price' position='after'><field name='product§_id'/></field>"
            + " | shop.line | product_id",
        "<xpath expr=\"//field[@name='line_ids']/list\" position='inside'>"
            + "<field name='product§_id'/></xpath> | shop.line | product_id",
        "<xpath expr=\"//field[@name='line_ids']//field[@name='pri§ce']\" position='after'/>"
            + " | shop.line | price",
        "<xpath expr=\"//list/field[@name='price']\" position='attributes'>"
            + "<attribute name='invisible'>parent.sta§te</attribute></xpath>"
            + " | shop.order | state",
        "<data><xpath expr='//header' position='inside'><field name='sta§te'/></xpath></data>"
            + " | shop.order | state",
        "<xpath expr=\"//field[@name='price']/ancestor::field\" position='before'>"
            + "<field name='sta§te'/></xpath> | shop.order | state",
        "<xpath expr=\"//field[@name='x' or @name='price']/..\" position='inside'>"
            + "<field name='product§_id'/></xpath> | shop.line | product_id",
      })
  void aFieldOfAChange(String arch, String model, String name) {
    assertThat(change(arch).entity()).contains(field(model, name));
  }

  @Test
  void whatAnExpressionDoesNotFindIsUnknown() {
    assertThat(
            change(
                    "<xpath expr=\"//notebook/page\" position='inside'><field name='na§me'/></xpath>")
                .entity())
        .isEmpty();
  }

  @Test
  void whatAnExpressionSaysInAWayThatIsNotUnderstoodIsUnknown() {
    assertThat(
            change(
                    "<xpath expr=\"//form[count(field) &lt; 9]\" position='inside'>"
                        + "<field name='na§me'/></xpath>")
                .entity())
        .isEmpty();
  }

  @Test
  void aButtonCallsAMethodOfTheModelOfItsView() {
    LittleShop shop = view("<form><button name='action_con§firm' type='object'/></form>");
    assertThat(shop.entity()).contains(new Entity.ModelMethod("shop.order", "action_confirm"));
    assertThat(shop.definitions())
        .containsExactly(
            "shop_gift/models/order.py:7 action_confirm", "shop/models/order.py:24 action_confirm");
  }

  @Test
  void aButtonInALineCallsAMethodOfTheLine() {
    assertThat(
            view("<form><field name='line_ids'><kanban><button name='action§_open'"
                    + " type='object'/></kanban></field></form>")
                .entity())
        .contains(new Entity.ModelMethod("shop.line", "action_open"));
  }

  @Test
  void aButtonOpensAnAction() {
    assertThat(view("<form><button name='%(shop.order§_action)d' type='action'/></form>").entity())
        .contains(new Entity.XmlId("shop.order_action"));
  }

  @Test
  void conditionsBefore17SpeakOfNoFields() {
    LittleShop shop =
        LittleShop.with(
            "16.0",
            "shop_gift/views/gift.xml",
            "<odoo><record id='v' model='ir.ui.view'><field name='model'>shop.order</field>"
                + "<field name='arch' type='xml'><form><field name='name' invisible='sta§te'"
                + " attrs=\"{'readonly': [('state', '=', 'x')]}\"/></form></field></record></odoo>");
    assertThat(shop.entity()).isEmpty();
  }

  @Test
  void attrsBefore17AreDomains() {
    LittleShop shop =
        LittleShop.with(
            "16.0",
            "shop_gift/views/gift.xml",
            "<odoo><record id='v' model='ir.ui.view'><field name='model'>shop.order</field>"
                + "<field name='arch' type='xml'><form><field name='name'"
                + " attrs=\"{'readonly': [('sta§te', '=', 'x')]}\"/></form></field></record></odoo>");
    assertThat(shop.entity()).contains(field("shop.order", "state"));
  }

  @Test
  void referencesOfAFieldAreFoundInViewsOfAllAddons() {
    assertThat(
            change("<field name='na§me' position='after'><field name='gift'/></field>")
                .references())
        .containsExactly("shop/views/order.xml:8 name", "shop_gift/views/gift.xml:5 name");
  }

  @Test
  void referencesOfARecordAreFound() {
    LittleShop shop =
        LittleShop.with(
            "shop_gift/views/gift.xml",
            "<odoo>\n<menuitem id='m' parent='shop.menu§_shop'/>\n"
                + "<menuitem id='n' parent='shop.menu_shop'/></odoo>");
    assertThat(shop.references())
        .containsExactly(
            "shop_gift/views/gift.xml:2 shop.menu_shop",
            "shop_gift/views/gift.xml:3 shop.menu_shop");
  }
}
