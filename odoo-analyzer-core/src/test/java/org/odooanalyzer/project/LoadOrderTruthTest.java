package org.odooanalyzer.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.odooanalyzer.text.FilePath;

/** The load orders of real servers; {@code load-orders.txt} has them. */
final class LoadOrderTruthTest {
  private static final String CORPUS = "odooanalyzer.corpus";

  /** A line of the file: {@code name depth: dependencies}. */
  private record Line(String name, int depth, List<String> depends) {}

  @ParameterizedTest
  @ValueSource(strings = {"14.0", "19.0"})
  void addonsGivenInAnyOrderAreLoadedAsTheServerLoadsThem(String version) throws IOException {
    List<Line> truth = truth(version);
    List<Addon> addons = new ArrayList<>();
    truth.forEach(line -> addons.add(AddonGraphTest.addon(line.name(), "odoo", line.depends())));
    Collections.reverse(addons);

    check(AddonGraph.of(OdooVersion.parse(version).orElseThrow(), addons), truth);
  }

  /** Runs with {@code -Dodooanalyzer.corpus=DIRECTORY_19:DIRECTORY_14}, packages {@code odoo}. */
  @Test
  @EnabledIfSystemProperty(named = CORPUS, matches = ".+")
  void theManifestsOfRealOdooGiveTheOrderOfTheServer() throws IOException {
    String[] directories = System.getProperty(CORPUS).split(":", -1);
    assertThat(directories).hasSize(2);
    check(graph("19.0", Path.of(directories[0])), truth("19.0"));
    check(graph("14.0", Path.of(directories[1])), truth("14.0"));
  }

  private static void check(AddonGraph graph, List<Line> truth) {
    List<String> names = truth.stream().map(Line::name).toList();
    LoadOrder order = graph.loadOrder(names);

    assertThat(order.names()).isEqualTo(names);
    assertThat(order.steps().stream().map(LoadOrder.Step::depth).toList())
        .isEqualTo(truth.stream().map(Line::depth).toList());
    assertThat(order.skipped()).isEmpty();
  }

  private static AddonGraph graph(String version, Path odoo) throws IOException {
    List<Addon> addons = new ArrayList<>();
    try (Stream<Path> folders = Files.list(odoo.resolve("addons"))) {
      for (Path folder : folders.sorted().toList()) {
        Path manifest = folder.resolve("__manifest__.py");
        if (Files.isRegularFile(manifest)) {
          String name = folder.getFileName().toString();
          FilePath directory = new FilePath("odoo", "odoo/addons/" + name);
          addons.add(
              new Addon(
                  name,
                  directory,
                  Parsing.manifest(
                      directory.resolve("__manifest__.py"), Files.readString(manifest))));
        }
      }
    }
    AddonGraph graph = AddonGraph.of(OdooVersion.parse(version).orElseThrow(), addons);
    assertThat(graph.cycles()).isEmpty();
    return graph;
  }

  private static List<Line> truth(String version) throws IOException {
    List<Line> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : resource().lines().toList()) {
      if (line.startsWith("[")) {
        inside = line.equals("[" + version + "]");
      } else if (inside) {
        lines.add(line(line));
      }
    }
    assertThat(lines).hasSizeGreaterThan(20);
    return lines;
  }

  private static Line line(String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ", 2);
    String depends = line.substring(colon + 1).strip();
    return new Line(
        head[0],
        Integer.parseInt(head[1]),
        Optional.of(depends).filter(text -> !text.isEmpty()).stream()
            .flatMap(text -> Stream.of(text.split(" ")))
            .toList());
  }

  private static String resource() throws IOException {
    try (InputStream in = LoadOrderTruthTest.class.getResourceAsStream("load-orders.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
