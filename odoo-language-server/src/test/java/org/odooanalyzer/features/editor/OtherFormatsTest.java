package org.odooanalyzer.features.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.odooanalyzer.features.Entity;

/** CSV files and manifests. */
class OtherFormatsTest {
  private static LittleShop access(String text) {
    return LittleShop.with("shop_gift/security/ir.model.access.csv", text);
  }

  @Test
  void aColumnIsAField() {
    assertThat(LittleShop.with("shop_gift/data/shop.order.csv", "id,company§_id/id\n").entity())
        .contains(new Entity.ModelField("shop.order", "company_id"));
    assertThat(LittleShop.with("shop_gift/data/shop.order.csv", "id,line_ids/pri§ce\n").entity())
        .contains(new Entity.ModelField("shop.line", "price"));
  }

  @Test
  void aCellUnderIdDeclaresARecord() {
    assertThat(access("id,name\na§_line,x\n").entity())
        .contains(new Entity.XmlId("shop_gift.a_line"));
  }

  @Test
  void aCellUnderAReferenceIsAnId() {
    LittleShop shop = access("id,model_id:id,group_id:id\na,shop.model_shop_order,base.g§\n");
    assertThat(shop.entity()).contains(new Entity.XmlId("base.g"));
  }

  @Test
  void theIdOfAModelLeadsToTheModel() {
    LittleShop shop = access("id,model_id:id,group_id:id\na,shop.model_shop§_order,base.g\n");
    assertThat(shop.entity()).contains(new Entity.OdooModel("shop.order"));
    LittleShop own = access("id,model_id:id\na,model_shop§_order\n");
    assertThat(own.entity()).contains(new Entity.OdooModel("shop.order"));
    LittleShop wrong = access("id,model_id:id\na,model_shop§_line\n");
    assertThat(wrong.entity()).contains(new Entity.XmlId("shop_gift.model_shop_line"));
    assertThat(wrong.definitions()).isEmpty();
  }

  @Test
  void aDependencyLeadsToTheManifest() {
    LittleShop shop = LittleShop.with("other/__manifest__.py", "{'depends': ['sh§op']}");
    assertThat(shop.entity()).contains(new Entity.OdooAddon("shop"));
    assertThat(shop.definitions()).containsExactly("shop/__manifest__.py:1");
  }

  @Test
  void aDataFileLeadsToTheFile() {
    LittleShop shop = LittleShop.with("shop/__manifest__.py", "{'data': ['views/or§der.xml']}");
    assertThat(shop.definitions()).containsExactly("shop/views/order.xml:1");
  }

  @Test
  void anAssetLeadsToItsAddonAndFile() {
    assertThat(
            LittleShop.with("other/__manifest__.py", "{'assets': {'web.x': ['sh§op/static/a.js']}}")
                .entity())
        .contains(new Entity.OdooAddon("shop"));
    assertThat(
            LittleShop.with(
                    "other/__manifest__.py", "{'assets': {'web.x': ['shop/views/or§der.xml']}}")
                .definitions())
        .containsExactly("shop/views/order.xml:1");
  }

  @Test
  void quotesDoNotBelongToACell() {
    LittleShop inside = access("\"id\",\"group_id:id\"\n\"a\",\"base.g§\"\n");
    assertThat(inside.entity()).contains(new Entity.XmlId("base.g"));
    assertThat(inside.occurrence()).isEqualTo("base.g");
    assertThat(access("\"id\",\"group_id:id\"\n\"a\",§\"base.g\"\n").entity()).isEmpty();
  }

  @Test
  void theColumnOfIdsIsNoField() {
    assertThat(access("i§d,name\n").entity()).isEmpty();
  }
}
