package org.odooanalyzer.cli.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is right to be answered is answered: with nothing in the cache, with all of it, while texts
 * are edited and after that, and when the sources of what the user builds on are gone.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class GoldenIT {
  private static final Path GOLDEN = Path.of("src/test/golden").toAbsolutePath();
  private static final int AT_LEAST = 200;

  @TempDir Path folder;

  @Test
  void theSampleIsAnsweredInAllStates() throws Exception {
    List<GoldenRequest> requests = requests("sample");
    GoldenTree tree = sample();

    assertThat(inAllStates(requests, tree, "", sampleOptions("true"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "false",
        "treeEviction",
        "treeEviction,lru",
        "treeEviction,lru,lazyLoading",
        "lazyLoading,evaluationPruning",
        "diskCache"
      })
  void theSampleIsAnsweredAlikeWhateverIsDoneToSaveMemory(String phases) throws Exception {
    List<GoldenRequest> requests = requests("sample");
    GoldenTree tree = sample();

    for (String state : List.of("first", "second")) {
      try (EditorClient client = new EditorClient(tree.root(), "", sampleOptions(phases))) {
        show(client, tree, requests);
        assertThat(new GoldenExam(client, tree, true).ask(requests)).as(state).isEmpty();
      }
    }
  }

  @Test
  void allOfOdooIsAnsweredInAllStates() throws Exception {
    Path odoo = Odoo19.sources();
    List<GoldenRequest> requests = requests("odoo19");
    GoldenTree tree = new GoldenTree(Files.createDirectory(folder.resolve("golden")));
    GoldenTree.copy(GOLDEN.resolve("odoo19/addons"), tree.own(), false);
    GoldenTree.copy(odoo, tree.external().resolve("odoo"), true);
    List<String> options = new ArrayList<>(cache());
    options.addAll(List.of("--odoo-path=external/odoo", "--addons-path=own"));

    List<String> complaints = inAllStates(requests, tree, "-Xmx128m", options);

    assertThat(complaints).isEmpty();
    assertThat(requests.size() + requests("sample").size()).isGreaterThanOrEqualTo(AT_LEAST);
  }

  private GoldenTree sample() throws IOException {
    GoldenTree tree = new GoldenTree(Files.createDirectory(folder.resolve("golden")));
    GoldenTree.copy(Path.of("../sample/addons"), tree.own(), false);
    GoldenTree.copy(Path.of("../sample/odoo"), tree.external(), false);
    return tree;
  }

  private List<String> sampleOptions(String phases) {
    List<String> options = new ArrayList<>(cache());
    options.addAll(
        List.of("--odoo-path=external", "--addons-path=own", "--memory-optimization=" + phases));
    return options;
  }

  private List<String> cache() {
    return List.of("--cache-dir=" + folder.resolve("cache"), "--memory-log=0");
  }

  private static List<GoldenRequest> requests(String project) throws IOException {
    List<GoldenRequest> requests = new ArrayList<>();
    try (Stream<Path> files = Files.list(GOLDEN.resolve(project))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".golden")).sorted().toList()) {
        requests.addAll(GoldenReader.read(file));
      }
    }
    return requests;
  }

  private static List<String> inAllStates(
      List<GoldenRequest> requests, GoldenTree tree, String javaOptions, List<String> options)
      throws Exception {
    List<String> complaints = new ArrayList<>();
    try (EditorClient client = new EditorClient(tree.root(), javaOptions, options)) {
      show(client, tree, requests);
      complain(complaints, "COLD", new GoldenExam(client, tree, true).ask(requests));
    }
    try (EditorClient client = new EditorClient(tree.root(), javaOptions, options)) {
      show(client, tree, requests);
      complain(complaints, "WARM", new GoldenExam(client, tree, true).ask(requests));
      assertThat(client.memory().get("parsedExternal"))
          .as("external files that were parsed although the cache knows them")
          .isZero();
      edited(complaints, client, tree, requests);
      tree.removeSources();
      complain(complaints, "NO SOURCES", new GoldenExam(client, tree, false).ask(requests));
    }
    return complaints;
  }

  private static void complain(List<String> into, String state, List<String> found) {
    found.forEach(complaint -> into.add("\n" + state + " " + complaint));
  }

  /** Opens each file that is asked about, as an editor does whose user looks at it. */
  private static void show(EditorClient client, GoldenTree tree, List<GoldenRequest> requests)
      throws IOException {
    for (GoldenRequest request : requests) {
      if (!request.file().isEmpty()) {
        Path file = tree.file(request.file());
        if (!client.open().contains(file)) {
          client.open(file, Files.readString(file));
        }
      }
    }
  }

  /** Asks about each file while its lines are elsewhere, and after it was empty and came back. */
  private static void edited(
      List<String> complaints, EditorClient client, GoldenTree tree, List<GoldenRequest> requests)
      throws Exception {
    Map<String, List<GoldenRequest>> byFile = new LinkedHashMap<>();
    requests.forEach(one -> byFile.computeIfAbsent(one.file(), file -> new ArrayList<>()).add(one));
    byFile.remove("");
    for (Map.Entry<String, List<GoldenRequest>> entry : byFile.entrySet()) {
      Path file = tree.file(entry.getKey());
      String text = client.text(file);
      client.change(file, shifted(file.toString(), text));
      complain(complaints, "SHIFTED", new GoldenExam(client, tree, true).ask(entry.getValue()));
      client.change(file, "");
      var unused = client.outline(file);
      client.change(file, text);
      complain(complaints, "UNDONE", new GoldenExam(client, tree, true).ask(entry.getValue()));
    }
  }

  /** The same text with more lines near its start. */
  static String shifted(String name, String text) {
    if (name.endsWith(".py")) {
      return "# moved down\n\n" + text;
    }
    int second = text.indexOf('\n') + 1;
    String more = name.endsWith(".xml") ? "<!-- moved\ndown -->\n" : "\n\n";
    return text.substring(0, second) + more + text.substring(second);
  }
}
