package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiblingsTest {
  private final LittleOdoo odoo = new LittleOdoo("19.0");

  @BeforeEach
  void aLoanDependsOnAShelfOfAnotherPart() {
    addon("addons/loan", "shelf");
    addon("shelves/addons/shelf", "attic");
  }

  @AfterEach
  void delete() {
    odoo.close();
  }

  private void addon(String folder, String dependency) {
    odoo.write(folder + "/__init__.py", "");
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    odoo.write(
        folder + "/__manifest__.py",
        String.format(
            "{\"name\": \"%s\", \"author\": \"Odoo Analyzer\", \"license\": \"LGPL-3\","
                + " \"depends\": [\"%s\"]}\n",
            name, dependency));
  }

  @Test
  void anAddonOfAnUnknownPartIsMissing() {
    assertThat(odoo.findings())
        .singleElement()
        .asString()
        .contains("loan/__manifest__.py", "OLS04010", "shelf");
  }

  @Test
  void anAddonOfASiblingIsKnownAndNotReportedOn() {
    odoo.siblings("shelves");

    assertThat(odoo.findings())
        .noneMatch(finding -> finding.contains("shelf/") || finding.contains("\"shelf\""));
  }

  @Test
  void aSiblingThatIsAlsoAskedForIsReportedOn() {
    odoo.siblings("");

    assertThat(odoo.findings())
        .singleElement()
        .asString()
        .contains("loan/__manifest__.py", "OLS04010", "shelf");
  }
}
