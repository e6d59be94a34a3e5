package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the registry against what real servers say of theirs. Runs with {@code
 * -Dodooanalyzer.corpus=DIRECTORY_19:DIRECTORY_14}, packages {@code odoo}.
 */
@EnabledIfSystemProperty(named = RegistryTruthTest.CORPUS, matches = ".+")
final class RegistryTruthTest {
  static final String CORPUS = "odooanalyzer.corpus";

  private static final Path TRUTHS = Path.of("..", "it", "corpus", "registry");

  /** The agreement by row, for people who want to know it. */
  private static final Path AGREEMENT = Path.of("target");

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"19, 0", "14, 1"})
  void theRegistryIsThatOfTheServer(String version, int position) throws IOException {
    List<String> truth = truth(version);
    Set<String> ours = ours(truth, System.getProperty(CORPUS).split(":", -1)[position]);
    Set<String> unknown = new HashSet<>();
    Set<String> expected = new TreeSet<>();
    for (String line : truth) {
      boolean isUnknown = line.endsWith(" *");
      (isUnknown ? unknown : expected).add(isUnknown ? line.substring(0, line.length() - 2) : line);
    }
    ours.removeIf(line -> unknown.contains(line.substring(0, value(line) - 1)));

    List<String> differences = new ArrayList<>();
    expected.stream().filter(line -> !ours.contains(line)).forEach(x -> differences.add("- " + x));
    ours.stream().filter(line -> !expected.contains(line)).forEach(x -> differences.add("+ " + x));
    Files.writeString(
        AGREEMENT.resolve("registry-agreement-" + version + ".txt"),
        agreement(expected, differences));

    assertThat(differences)
        .as(
            "the registry of Odoo %s differs from the server's otherwise than"
                + " it/corpus/registry/known-differences-%s.txt says: a line with - is the"
                + " server's, one with + ours",
            version, version)
        .isEqualTo(known(version));
  }

  private Set<String> ours(List<String> truth, String odoo) throws IOException {
    String modules = truth.stream().filter(x -> x.startsWith("modules ")).findFirst().orElseThrow();
    List<String> addons = new ArrayList<>();
    JsonParser.parseString(modules.substring(value(modules)))
        .getAsJsonArray()
        .forEach(name -> addons.add(name.getAsString()));
    RegistryResult result =
        RegistryGoal.run(options(Path.of(odoo), addons), Progress.NONE, Writer.nullWriter());
    assertThat(result.internalErrors()).isEmpty();
    try (BufferedReader dump = Files.newBufferedReader(directory.resolve("registry.json"))) {
      return RegistryLines.of(JsonParser.parseReader(dump).getAsJsonObject());
    }
  }

  private RegistryOptions options(Path odoo, List<String> addons) {
    @Nullable String none = null;
    return new RegistryOptions(
        directory, List.of(), directory, odoo, List.of(), addons, none, none, none, none, null,
        none, 0);
  }

  /** Where the value of a line starts, behind its row and its subject. */
  private static int value(String line) {
    return line.indexOf(' ', line.indexOf(' ') + 1) + 1;
  }

  private static List<String> truth(String version) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(TRUTHS.resolve("odoo-" + version + ".txt.gz"))),
                StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  /** The differences that are written down; a line with # says why the next ones are. */
  private static List<String> known(String version) throws IOException {
    return Files.readAllLines(TRUTHS.resolve("known-differences-" + version + ".txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static String agreement(Set<String> expected, List<String> differences) {
    TreeMap<String, int[]> rows = new TreeMap<>();
    for (String line : expected) {
      rows.computeIfAbsent(row(line), key -> new int[3])[0]++;
    }
    for (String line : differences) {
      int[] counts = rows.computeIfAbsent(row(line.substring(2)), key -> new int[3]);
      counts[line.startsWith("-") ? 1 : 2]++;
    }
    StringBuilder table = new StringBuilder();
    rows.forEach(
        (row, counts) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-20s %,7d  missing %d, too much %d%n",
                    row,
                    counts[0],
                    counts[1],
                    counts[2])));
    return table.toString();
  }

  private static String row(String line) {
    return line.substring(0, line.indexOf(' '));
  }
}
