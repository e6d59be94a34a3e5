package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, the run ends, says one clear thing about it, and analyzes the rest. */
final class BadInputTest {
  private static final String WITNESS = "shop/witness.py:1: OLS01000 Syntax error";

  private LittleOdoo odoo;

  @BeforeEach
  void putAWitness() {
    odoo = new LittleOdoo("19.0");
    odoo.write("addons/shop/__init__.py", "");
    odoo.write("addons/shop/witness.py", "x = = 1\n");
    manifest("");
  }

  @AfterEach
  void remove() {
    odoo.close();
  }

  private void manifest(String data) {
    odoo.write("addons/shop/__manifest__.py", "{'name': 'Shop', 'data': [" + data + "]}");
  }

  /** The findings about one file; the witness shows that the rest was analyzed. */
  private List<String> about(String file) {
    AnalyzeResult result = odoo.analyze();
    assertThat(result.report().internalErrors()).isEmpty();
    List<String> findings = odoo.findings();
    assertThat(findings).anyMatch(finding -> finding.startsWith(WITNESS));
    return findings.stream().filter(finding -> finding.startsWith(file + ":")).toList();
  }

  @Test
  void invalidUtf8IsOneFindingAtItsPlace() {
    odoo.write(
        "addons/shop/latin.py", "a = 1\nb = '\u00e9'\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(about("shop/latin.py"))
        .singleElement()
        .asString()
        .startsWith("shop/latin.py:2: OLS01000");
  }

  @Test
  void nulBytesAreOneFinding() {
    odoo.write("addons/shop/nul.py", "a = 1\0\nb = 2\n");

    assertThat(about("shop/nul.py")).singleElement().asString().contains("OLS01000");
  }

  @Test
  void tenMegabytesOnOneLineAreRead() {
    odoo.write("addons/shop/line.py", "x = [" + "1, ".repeat(3_500_000) + "]\n");

    assertThat(about("shop/line.py")).isEmpty();
  }

  @Test
  void fiveThousandParenthesesAreOneFinding() {
    odoo.write("addons/shop/deep.py", "x = " + "(".repeat(5000) + ")".repeat(5000) + "\n");

    assertThat(about("shop/deep.py")).singleElement().asString().contains("OLS01000");
  }

  @Test
  void aHundredThousandOpenElementsAreOneFinding() {
    odoo.write(
        "addons/shop/data/deep.xml",
        "<odoo>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</odoo>");
    manifest("'data/deep.xml'");

    assertThat(about("shop/data/deep.xml"))
        .filteredOn(finding -> finding.contains("OLS05000"))
        .singleElement()
        .asString()
        .contains("deep");
  }

  @Test
  void entitiesAreNeverExpanded() {
    odoo.write(
        "addons/shop/data/laughs.xml",
        """
        <!DOCTYPE odoo [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <odoo/>
        """);
    manifest("'data/laughs.xml'");

    assertThat(about("shop/data/laughs.xml")).singleElement().asString().contains("ODA05001");
  }

  @Test
  void aMillionRowsAreRead() {
    odoo.write(
        "addons/shop/data/res.partner.csv", "code,name\n" + "a,b\n".repeat(1_000_000) + "c\n");
    manifest("'data/res.partner.csv'");

    assertThat(about("shop/data/res.partner.csv"))
        .containsExactly(
            "shop/data/res.partner.csv:1000002: OLS05069 The row has 1 cells and the header 2");
  }

  @Test
  void aFileOverTheLimitIsLeftOut() {
    odoo.write("addons/shop/big.py", new byte[(int) FileReader.LIMIT + 1]);

    assertThat(about("shop/big.py")).singleElement().asString().contains("ODA00002");
  }

  @Test
  void aFileWithoutPermissionIsOneFinding() throws IOException {
    odoo.write("addons/shop/secret.py", "x = 1\n");
    Path file = odoo.directory().resolve("addons/shop/secret.py");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).as("this user may read everything").isFalse();

    assertThat(about("shop/secret.py")).singleElement().asString().contains("ODA00001");
  }

  @Test
  void aBrokenLinkIsOneFinding() throws IOException {
    Path link = odoo.directory().resolve("addons/shop/gone.py");
    Files.createSymbolicLink(link, Path.of("nowhere.py"));

    assertThat(about("shop/gone.py")).singleElement().asString().contains("ODA00001");
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    Path link = odoo.directory().resolve("addons/shop/again");
    Files.createSymbolicLink(link, Path.of("."));

    assertThat(about("shop/again/witness.py")).isEmpty();
  }

  @Test
  void aStrangeNameOfAnAddonIsNoObstacle() {
    odoo.write("addons/a b.c-é/__manifest__.py", "{'name': 'Odd'}");
    odoo.write("addons/a b.c-é/models.py", "x = = 1\n");

    assertThat(about("a b.c-é/models.py")).singleElement().asString().contains("OLS01000");
  }

  @Test
  void cyclesOfDependenciesAndImportsEnd() {
    odoo.write("addons/one/__manifest__.py", "{'depends': ['two']}");
    odoo.write("addons/two/__manifest__.py", "{'depends': ['one']}");
    odoo.write("addons/shop/a.py", "from .b import y\nx = 1\n");
    odoo.write("addons/shop/b.py", "from .a import x\ny = 1\n");

    assertThat(about("one/__manifest__.py")).singleElement().asString().contains("OLS04012");
    assertThat(about("shop/a.py")).singleElement().asString().contains("OLS02002");
  }

  @Test
  void aFileThatVanishesDuringTheRunIsOneFinding() {
    odoo.write("addons/shop/brief.py", "x = 1\n");
    Progress vanish = (step, done, total) -> odoo.delete("addons/shop/brief.py");

    AnalyzeResult result = Analyzer.analyze(odoo.request(1), vanish);

    assertThat(result.report().internalErrors()).isEmpty();
    assertThat(result.report().findings())
        .filteredOn(finding -> finding.location().file().path().equals("shop/brief.py"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule().code()).isEqualTo("ODA00001"));
  }
}
