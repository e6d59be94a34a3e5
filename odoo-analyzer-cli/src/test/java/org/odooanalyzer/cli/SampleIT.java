package org.odooanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The sample shows what the analyzer finds. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class SampleIT {
  private static final Path SAMPLE = Path.of("../sample").toAbsolutePath().normalize();

  /** What a checkout cannot hold: faults of the disk and of the analyzer, a file of megabytes. */
  private static final Set<String> NOT_IN_THE_SAMPLE = Set.of("ODA00001", "ODA00002", "ODA00003");

  @TempDir Path reports;

  @Test
  void itsFindingsAreTheOnesThatAreWrittenDown() throws Exception {
    Path report = reports.resolve("findings.txt");

    Launcher.Run run =
        Launcher.run(
            SAMPLE,
            "analyze",
            "--odoo-path=odoo",
            "--addons-path=addons,addons_old",
            "--report=text=" + report);

    assertThat(run.exitCode()).as(run.output()).isEqualTo(1);
    assertThat(Files.readString(report))
        .as(
            "sample/findings.txt; when the new findings are true, write it with: cd sample &&"
                + " ../bin/odoo-analyzer analyze --odoo-path=odoo --addons-path=addons,addons_old"
                + " --report=text=findings.txt")
        .isEqualTo(Files.readString(SAMPLE.resolve("findings.txt")));
  }

  @Test
  void theReadmeShowsFindingsOfTheSample() throws Exception {
    List<String> shown =
        Files.readString(SAMPLE.resolveSibling("README.md"))
            .lines()
            .filter(line -> line.matches("\\[(ERROR|WARNING)] addons.*"))
            .map(line -> line.substring(line.indexOf(' ') + 1))
            .toList();

    assertThat(shown).isNotEmpty();
    assertThat(Files.readAllLines(SAMPLE.resolve("findings.txt"))).containsAll(shown);
  }

  @Test
  void theReadmeShowsAModelOfTheSample() throws Exception {
    Launcher.Run run =
        Launcher.run(
            SAMPLE,
            "registry",
            "--odoo-path=odoo",
            "--addons-path=addons",
            "--model=library.book",
            "--quiet");

    assertThat(run.exitCode()).as(run.output()).isEqualTo(0);
    assertThat(Files.readString(SAMPLE.resolveSibling("README.md"))).contains(run.output());
  }

  @Test
  void itHasAFindingOfEveryRule() throws Exception {
    Path report = reports.resolve("odoo.sarif");
    Launcher.run(
        SAMPLE,
        "analyze",
        "--odoo-path=odoo",
        "--addons-path=addons,addons_old",
        "--report=sarif=" + report);
    JsonObject run =
        JsonParser.parseString(Files.readString(report))
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();

    Set<String> rules = new TreeSet<>();
    for (JsonElement rule :
        run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules")) {
      rules.add(rule.getAsJsonObject().get("id").getAsString());
    }
    for (JsonElement result : run.getAsJsonArray("results")) {
      rules.remove(result.getAsJsonObject().get("ruleId").getAsString());
    }

    assertThat(rules).isEqualTo(new TreeSet<>(NOT_IN_THE_SAMPLE));
  }
}
