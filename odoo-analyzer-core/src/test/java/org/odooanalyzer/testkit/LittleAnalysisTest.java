package org.odooanalyzer.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.text.FilePath;

class LittleAnalysisTest {
  private static final String MODEL =
      """
      from odoo import fields, models

      class Order(models.Model):
          _name = "shop.order"
          partner_id = fields.Many2one("res.partner")
      """;
  private static final FilePath FILE = LittleAnalysis.file("shop/models/order.py");

  private final LittleAnalysis analysis =
      LittleAnalysis.of(
          Map.of(
              "shop/models/order.py",
              MODEL,
              "shop/data/orders.xml",
              "<odoo><record id='first' model='shop.order'/></odoo>"));

  @Test
  void knowsTheModelsOfTextsAndOfTheLittleOdoo() {
    assertThat(analysis.models(FILE).model("shop.order")).isPresent();
    assertThat(analysis.registry().all().model("shop.order").orElseThrow().field("partner_id"))
        .hasValueSatisfying(field -> assertThat(field.comodel()).contains("res.partner"));
  }

  @Test
  void knowsTheRecordsOfDataFiles() {
    assertThat(analysis.records().find("shop.first"))
        .hasValueSatisfying(one -> assertThat(one.model()).isEqualTo("shop.order"));
    assertThat(analysis.file(LittleAnalysis.file("shop/data/orders.xml")))
        .hasValueSatisfying(file -> assertThat(file.role()).isEqualTo(FileRole.DATA));
  }

  @Test
  void hasTreesAndFactsOfEachFile() {
    assertThat(analysis.python(FILE)).isPresent();
    assertThat(analysis.facts(FILE)).containsInstanceOf(PythonFacts.class);
    assertThat(analysis.evaluator().value(FILE, "Order")).isPresent();
    assertThat(analysis.xml(FILE)).isEmpty();
  }
}
