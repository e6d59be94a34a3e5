package org.odooanalyzer.diagnostics;

import static org.odooanalyzer.diagnostics.Commented.FILE;
import static org.odooanalyzer.diagnostics.Commented.IMPORT;
import static org.odooanalyzer.diagnostics.Commented.assertCovered;
import static org.odooanalyzer.diagnostics.Commented.rule;
import static org.odooanalyzer.diagnostics.Commented.xml;

import org.junit.jupiter.api.Test;

final class XmlSuppressionsTest {
  @Test
  void aNoqaInXmlSuppressesOnItsLineAndWhenAloneOnTheNext() {
    Suppressions suppressions =
        xml(
            """
            <odoo>
              <record id="a"/> <!-- noqa: OLS05049 -->
              <record id="b"/>
              <!-- noqa -->
              <!-- the file is made by the build -->
              <record id="c"/>
              <record id="d"/>
            </odoo>
            """);

    assertCovered(suppressions, FILE, 1, 3, 4, 5);
    assertCovered(suppressions, IMPORT, 3, 4, 5);
  }

  @Test
  void aNoqaInXmlMayHaveSeveralLines() {
    Suppressions suppressions =
        xml(
            """
            <odoo>
              <!-- noqa: OLS05049
                   the file is made by the build -->
              <record id="c"/>
              <record id="d"/>
            </odoo>
            """);

    assertCovered(suppressions, FILE, 1, 2, 3);
  }

  @Test
  void commentsOfOcaHooksInXmlSuppressInTheWholeFile() {
    Suppressions suppressions =
        xml(
            """
            <odoo>
              <!-- oca-hooks:disable=xml-syntax-error,data-file-not-found -->
            </odoo>
            """);

    assertCovered(suppressions, FILE, 0, 1, 2, 3, 4, 5, 6, 7);
    assertCovered(suppressions, rule("OLS05000", "xml-syntax"), 0, 1, 2, 3, 4, 5, 6, 7);
    assertCovered(suppressions, IMPORT);
  }
}
