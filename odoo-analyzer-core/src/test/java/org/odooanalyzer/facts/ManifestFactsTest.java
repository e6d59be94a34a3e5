package org.odooanalyzer.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManifestFactsTest {
  @Test
  void aManifestIsItsExpressionStatements() {
    String source =
        """
        # comment
        {'name': "A" " B", 'depends': ['base'], **more}
        x = 1
        """;

    assertThat(FactsDump.of(FactsOf.manifest(source)))
        .isEqualTo(
            """
            {'name': 'A B', 'depends': ['base'], **more} @2:0
            … @3:0
            """);
  }

  @Test
  void aManifestIsReadWholeHoweverLong() {
    String source = "{'data': [" + "'a.xml', ".repeat(20_000) + "]}";
    FactExpr.Mapping dict = (FactExpr.Mapping) FactsOf.manifest(source).statements().get(0);

    assertThat(((FactExpr.Items) dict.get("data").orElseThrow()).items()).hasSize(20_000);
  }
}
