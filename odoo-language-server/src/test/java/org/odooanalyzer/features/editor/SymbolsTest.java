package org.odooanalyzer.features.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.features.OutlineSymbol;
import org.odooanalyzer.testkit.LittleAnalysis;

/** What files and projects declare. */
class SymbolsTest {
  private static final LittleAnalysis SHOP = LittleAnalysis.of(LittleShop.FILES);

  private static List<String> outline(LittleAnalysis analysis, String path) {
    List<String> lines = new ArrayList<>();
    add(DocumentSymbols.of(analysis, LittleAnalysis.file(path)), "", lines);
    return lines;
  }

  private static void add(List<OutlineSymbol> symbols, String indent, List<String> lines) {
    for (OutlineSymbol symbol : symbols) {
      assertThat(symbol.whole().start()).isLessThanOrEqualTo(symbol.place().start());
      assertThat(symbol.whole().end()).isGreaterThanOrEqualTo(symbol.place().end());
      lines.add(
          (indent + symbol.kind() + " " + symbol.name() + " " + symbol.detail()).stripTrailing());
      add(symbol.children(), indent + "  ", lines);
    }
  }

  @Test
  void aPythonFileDeclaresClassesWithTheirModels() {
    assertThat(outline(SHOP, "shop_gift/models/order.py"))
        .containsExactly(
            "CLASS Order shop.order",
            "  VARIABLE _inherit",
            "  FIELD gift Boolean",
            "  METHOD action_confirm");
  }

  @Test
  void aDataFileDeclaresRecordsAndTheFieldsOfViews() {
    assertThat(outline(SHOP, "shop/views/order.xml"))
        .containsExactly(
            "RECORD order_form ir.ui.view",
            "  FIELD name",
            "  FIELD line_ids",
            "    FIELD product_id",
            "    FIELD price",
            "RECORD order_action ir.actions.act_window",
            "RECORD menu_shop menuitem");
  }

  @Test
  void aTableDeclaresTheRowsWithIds() {
    LittleShop shop =
        LittleShop.with("shop_gift/security/ir.model.access.csv", "id,name\na,x\n,y\nb,z\n");
    assertThat(outline((LittleAnalysis) shop.analysis(), "shop_gift/security/ir.model.access.csv"))
        .containsExactly("RECORD a ir.model.access", "RECORD b ir.model.access");
  }

  @Test
  void aManifestDeclaresItsKeys() {
    assertThat(outline(SHOP, "shop_gift/__manifest__.py"))
        .contains("PROPERTY name Gifts", "PROPERTY depends");
  }

  private static List<String> find(String query) {
    return WorkspaceSymbols.find(SHOP, query, 5).stream()
        .map(one -> one.kind() + " " + one.name() + " " + one.place().file().path())
        .toList();
  }

  @Test
  void aProjectIsSearchedByLettersInOrder() {
    assertThat(find("sh.ord"))
        .containsExactly(
            "MODEL shop.order shop/models/order.py",
            "RECORD shop.order_form shop/views/order.xml",
            "RECORD shop.order_action shop/views/order.xml");
    assertThat(find("PRODUCT"))
        .containsExactly(
            "CLASS Product shop/models/order.py", "MODEL shop.product shop/models/order.py");
  }

  @Test
  void aClassIsFoundAtEachOfItsPlaces() {
    assertThat(find("order"))
        .contains("CLASS Order shop/models/order.py", "CLASS Order shop_gift/models/order.py");
  }

  @Test
  void theNumberOfAnswersIsBounded() {
    assertThat(WorkspaceSymbols.find(SHOP, "", 5)).hasSize(5);
  }
}
