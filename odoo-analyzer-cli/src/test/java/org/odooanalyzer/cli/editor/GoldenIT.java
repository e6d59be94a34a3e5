package org.odooanalyzer.cli.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final int AT_LEAST = 200;

  @TempDir Path folder;

  @Test
  void theSampleIsAnsweredInAllStates() throws Exception {
    assertThat(inAllStates(GoldenProject.sample(folder, "true"), "")).isEmpty();
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
    GoldenProject sample = GoldenProject.sample(folder, phases);

    for (String state : List.of("first", "second")) {
      try (EditorClient client = sample.open("")) {
        assertThat(sample.complaints(client)).as(state).isEmpty();
      }
    }
  }

  @Test
  void allOfOdooIsAnsweredInAllStates() throws Exception {
    GoldenProject odoo = GoldenProject.odoo19(folder, Odoo19.sources());

    assertThat(inAllStates(odoo, "-Xmx128m")).isEmpty();
    assertThat(odoo.requests()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
  }

  private static List<String> inAllStates(GoldenProject project, String javaOptions)
      throws Exception {
    List<String> complaints = new ArrayList<>();
    try (EditorClient client = project.open(javaOptions)) {
      complain(complaints, "COLD", project.complaints(client));
    }
    try (EditorClient client = project.open(javaOptions)) {
      complain(complaints, "WARM", project.complaints(client));
      assertThat(client.memory().get("parsedExternal"))
          .as("external files that were parsed although the cache knows them")
          .isZero();
      GoldenTree tree = project.tree();
      edited(complaints, client, tree, project.requests());
      tree.removeSources();
      complain(
          complaints, "NO SOURCES", new GoldenExam(client, tree, false).ask(project.requests()));
    }
    return complaints;
  }

  private static void complain(List<String> into, String state, List<String> found) {
    found.forEach(complaint -> into.add("\n" + state + " " + complaint));
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
