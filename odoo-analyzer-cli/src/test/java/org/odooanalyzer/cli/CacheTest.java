package org.odooanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cache as who types commands sees it. */
class CacheTest {
  private static final String ALL_KNOWN = "cache: all findings were known; nothing new to keep";

  @TempDir Path folder;
  private Path addons;
  private Path cache;

  @BeforeEach
  void makeAnAddonWithAFinding() throws IOException {
    addons = folder.resolve("addons");
    cache = folder.resolve("cache");
    write("shelf/__manifest__.py", "{'name': 'Shelf', 'author': 'Us', 'license': 'LGPL-3'}\n");
    write("shelf/__init__.py", "class Book:\n");
  }

  /** What a command said. */
  private record Said(int exitCode, String out, String err) {
    List<String> findings() {
      return out.lines().filter(line -> line.contains(" error ")).toList();
    }
  }

  @Test
  void theSecondRunKnowsAllFindings() {
    Said first = analyze();
    Said second = analyze();

    assertThat(first.out())
        .contains("cache: 2 files parsed, rules across files run: ", "; kept in");
    assertThat(second.out()).contains(ALL_KNOWN, cache.toString());
    assertThat(second.findings()).hasSize(1).isEqualTo(first.findings());
    assertThat(List.of(first.exitCode(), second.exitCode())).containsOnly(1);
    assertThat(first.err() + second.err()).isEmpty();
  }

  @Test
  void aChangedFileIsTheOnlyOneThatIsParsedAgain() throws IOException {
    analyze();
    write("shelf/__init__.py", "");

    Said changed = analyze();

    assertThat(changed.exitCode()).isEqualTo(0);
    assertThat(changed.out()).contains("cache: 1 files parsed, ");
  }

  @Test
  void offKeepsAndSaysNothing() {
    Said said = analyze("--cache", "off");

    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.out()).doesNotContain("cache:");
    assertThat(cache).doesNotExist();
  }

  @Test
  void readUsesWhatIsKeptAndKeepsNothing() throws IOException {
    Said nothingThere = analyze("--cache", "read");
    assertThat(cache).doesNotExist();
    analyze();
    Said same = analyze("--cache", "read");
    write("shelf/__init__.py", "");
    Said changed = analyze("--cache", "read");
    Said again = analyze("--cache", "read");

    assertThat(nothingThere.findings()).hasSize(1);
    assertThat(same.out()).contains("all findings were known");
    assertThat(changed.out()).contains("1 files parsed", "nothing kept, it is only read");
    assertThat(again.out()).contains("1 files parsed");
    assertThat(nothingThere.err() + same.err() + changed.err()).isEmpty();
  }

  @Test
  void anAuditOfASoundCacheFindsNoDifference() {
    Said first = analyze();

    Said audited = analyze("--cache-verify", "100%");

    assertThat(audited.exitCode()).isEqualTo(1);
    assertThat(audited.findings()).isEqualTo(first.findings());
    assertThat(audited.out()).doesNotContain("internal error");
  }

  @Test
  void quietSaysNothingOfTheCache() {
    Said said = analyze("--quiet");

    assertThat(said.out().lines()).hasSize(1);
  }

  @Test
  void aDirectoryThatCannotBeMadeIsOneWarningAndChangesNothing() throws IOException {
    Files.writeString(cache, "a file stands in the way");

    Said said = analyze();

    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.findings()).hasSize(1);
    assertThat(said.err().lines())
        .singleElement()
        .asString()
        .startsWith("warning: The cache directory " + cache + " cannot be written (");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--cache         | no    | \"no\" is no mode, write readwrite, read or off",
        "--cache-verify  | 101%  | \"101%\" is no part of a hundred, write 0% to 100%",
        "--cache-verify  | all   | \"all\" is no part of a hundred, write 0% to 100%",
        "--cache-backend | redis | \"redis\" is no backend, write auto, lmdb, pack or memory",
        "--cache-budget  | 0     | the budget is a number of megabytes from 1 on, not 0",
      })
  void aWrongValueGivesTwoAndNamesTheOption(String option, String value, String message) {
    Said said = analyze(option, value);

    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).isEqualToIgnoringNewLines("odoo-analyzer: " + option + ": " + message);
    assertThat(said.out()).isEmpty();
  }

  @Test
  void infoShowsWhatIsThereAndWhatTheLastRunHadOfIt() {
    assertThat(care("cache-info").out())
        .containsPattern("fingerprint of this version: [0-9a-f]{32}\\R")
        .contains("It is empty", "last run: not known");
    analyze();
    analyze();

    Said said = care("cache-info");

    assertThat(said.exitCode()).isEqualTo(0);
    assertThat(said.out())
        .contains("cache " + cache, "this version: ", "fingerprint ", "used today", "gen-000001")
        .contains("all findings known, 0 files parsed")
        .contains("  run: 1 found, 0 not found");
  }

  @Test
  void verifyTellsSoundFromDamaged() throws IOException {
    assertThat(care("cache-verify").exitCode()).isEqualTo(0);
    analyze("--cache-backend", "pack");
    Said sound = care("cache-verify", "--cache-backend", "pack");
    assertThat(sound.exitCode()).isEqualTo(0);
    assertThat(sound.out()).contains("gen-000001: ", "Nothing is wrong with the cache in " + cache);

    flipBytesOf(only("gen-000001", ".pack"));
    Said damaged = care("cache-verify", "--cache-backend", "pack");

    assertThat(damaged.exitCode()).isEqualTo(1);
    assertThat(damaged.out())
        .contains("What is wrong is not used, and the next run makes it again");
  }

  @Test
  void whatOneMachineExportsIsKnownToTheOneThatImportsIt() {
    analyze();
    Path pack = folder.resolve("deep/cache.pack");

    Said exported = care("cache-export", pack.toString());
    cache = folder.resolve("elsewhere");
    Said imported = care("cache-import", pack.toString());
    Said again = care("cache-import", pack.toString());
    Said analyzed = analyze();

    assertThat(exported.out()).matches("Exported \\d+ entries to .*cache.pack \\(0.0 MiB\\)\\s*");
    assertThat(imported.out()).matches("Imported \\d+ entries from .*cache.pack \\(0.0 MiB\\)\\s*");
    assertThat(again.out()).isEqualToIgnoringNewLines("Nothing in " + pack + " was new");
    assertThat(analyzed.out()).contains(ALL_KNOWN);
    assertThat(List.of(exported.exitCode(), imported.exitCode(), again.exitCode())).containsOnly(0);
  }

  @Test
  void thereIsNothingToExportWithoutACache() {
    Said said = care("cache-export", folder.resolve("no.pack").toString());

    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.out()).isEqualToIgnoringNewLines("There is no cache in " + cache);
    assertThat(folder.resolve("no.pack")).doesNotExist();
  }

  @Test
  void aFileThatIsNotThereCannotBeImported() {
    Said said = care("cache-import", "no-such.pack");

    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.out())
        .contains("There is no file ", "no-such.pack; name one that cache-export");
  }

  @Test
  void aFileThatIsNoPackIsRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("other.pack"), "no pack at all");

    Said said = care("cache-import", other.toString());

    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.out()).contains(other + " cannot be imported: ");
  }

  @Test
  void cleanDeletesWhatThisToolMadeAndNothingElse() throws IOException {
    analyze();
    Path foreign = Files.writeString(cache.resolve("notes.txt"), "mine");

    Said cleaned = care("cache-clean");
    Said everything = care("cache-clean", "--all");
    Said nothing = care("cache-clean", "--all");

    assertThat(cleaned.out()).contains("Deleted " + cache);
    assertThat(List.of(cleaned.exitCode(), everything.exitCode(), nothing.exitCode()))
        .containsOnly(0);
    assertThat(nothing.out()).contains("There is nothing to delete in " + cache);
    assertThat(foreign).hasContent("mine");
    try (var left = Files.list(cache)) {
      assertThat(left).containsExactly(foreign);
    }
  }

  private Said analyze(String... options) {
    return run("analyze", List.of("--addons-path", addons.toString()), options);
  }

  private Said care(String goal, String... options) {
    return run(goal, List.of(), options);
  }

  private Said run(String goal, List<String> project, String... options) {
    List<String> arguments = new ArrayList<>(List.of(goal, "--cache-dir", cache.toString()));
    arguments.addAll(project);
    arguments.addAll(List.of(options));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Main.run(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            false,
            arguments.toArray(new String[0]));
    return new Said(exitCode, out.toString(), err.toString());
  }

  private Path only(String directory, String suffix) throws IOException {
    try (var files = Files.walk(cache)) {
      return files
          .filter(file -> file.toString().contains(directory))
          .filter(file -> file.toString().endsWith(suffix))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void flipBytesOf(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    // One alone may be the day on which an entry was used, which no checksum covers.
    for (int i = 0; i < 16; i++) {
      bytes[bytes.length / 2 + i] ^= 1;
    }
    Files.write(file, bytes);
  }

  private void write(String path, String text) throws IOException {
    Path file = addons.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
