package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.odooanalyzer.report.registry.RegistryDump;

/**
 * Edits a little project at random while it is open: in an editor without saving, on the disk with
 * and without telling, and all mixed. After each edit the open project must say what a project says
 * that is opened anew on files that hold the same.
 */
class LiveScriptsTest {
  private static final int EDITS = 12;

  static List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (long seed = 1; seed <= Integer.getInteger("odooanalyzer.scripts", 20); seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anOpenProjectSaysWhatOneSaysThatIsOpenedAnew(long seed) throws IOException {
    RandomProject project = new RandomProject(seed);
    List<String> script = new ArrayList<>();
    try (LittleOdoo edited = new LittleOdoo("19.0");
        LittleOdoo saved = new LittleOdoo("19.0")) {
      Editor editor = new Editor(edited, new Random(seed));
      editor.start(project.files());
      Set<String> written = new TreeSet<>();
      try (Workspace workspace = open(edited, seed)) {
        for (int i = 0; i <= EDITS; i++) {
          script.add(i == 0 ? "start" : project.edit());
          script.add(editor.turnInto(project.files(), workspace));
          write(project.files(), saved, written);
          try (Workspace anew = open(saved, 0)) {
            assertThat(difference(said(workspace), said(anew)))
                .as("seed %d: %s", seed, script)
                .isEmpty();
          }
        }
      }
    }
  }

  private static Workspace open(LittleOdoo odoo, long seed) {
    Path base = odoo.directory();
    CacheOptions cache =
        new CacheOptions(
            base, seed % 2 == 0 ? "readwrite" : "off", base.resolve("cache"), "pack", 9, "0%");
    MemoryOptions memory = MemoryOptions.of("true", 1, seed % 3 == 0 ? 2 : 512);
    return Workspace.open(
        new WorkspaceRequest(odoo.request(2), List.of(), true, cache, memory), Progress.NONE);
  }

  private static void write(SortedMap<String, String> files, LittleOdoo odoo, Set<String> written) {
    files.forEach((path, text) -> odoo.write("addons/" + path, text));
    written.removeAll(files.keySet());
    written.forEach(path -> odoo.delete("addons/" + path));
    written.clear();
    written.addAll(files.keySet());
  }

  private static String said(Workspace workspace) throws IOException {
    Snapshot snapshot = workspace.snapshot();
    StringWriter text = new StringWriter();
    // Half of the scripts ask for models before findings.
    RegistryDump.write(snapshot.registry(), snapshot.records(), text);
    workspace
        .findings(snapshot, Progress.NONE)
        .values()
        .forEach(findings -> findings.forEach(finding -> text.append(finding + "\n")));
    return text.toString();
  }

  /** The lines that only one of two texts has. */
  private static List<String> difference(String live, String anew) {
    List<String> difference = new ArrayList<>();
    Set<String> expected = new TreeSet<>(anew.lines().toList());
    Set<String> actual = new TreeSet<>(live.lines().toList());
    actual.stream().filter(line -> !expected.contains(line)).forEach(l -> difference.add("+" + l));
    expected.stream().filter(line -> !actual.contains(line)).forEach(l -> difference.add("-" + l));
    if (difference.isEmpty() && !live.equals(anew)) {
      difference.add("the order of lines");
    }
    return difference;
  }

  /** Types, saves, and changes files behind the back of the open project. */
  private static final class Editor {
    private final LittleOdoo odoo;
    private final Random random;
    private final SortedMap<String, String> now = new TreeMap<>();
    private final SortedMap<String, String> shown = new TreeMap<>();

    Editor(LittleOdoo odoo, Random random) {
      this.odoo = odoo;
      this.random = random;
    }

    void start(SortedMap<String, String> files) {
      files.forEach((path, text) -> odoo.write("addons/" + path, text));
      now.putAll(files);
    }

    private Path path(String file) {
      return odoo.directory().resolve("addons").resolve(file);
    }

    String turnInto(SortedMap<String, String> files, Workspace workspace) {
      List<String> said = new ArrayList<>();
      boolean silent = false;
      for (String file : List.copyOf(now.keySet())) {
        if (!files.containsKey(file)) {
          boolean wasShown = shown.remove(file) != null;
          odoo.delete("addons/" + file);
          if (wasShown) {
            workspace.dropText(path(file));
          }
          boolean told = random.nextBoolean();
          silent |= !told;
          if (told) {
            workspace.changedOnDisk(List.of(path(file)));
          }
          said.add("deleted " + file + (told ? "" : " silently"));
        }
      }
      for (Map.Entry<String, String> entry : files.entrySet()) {
        String file = entry.getKey();
        if (!entry.getValue().equals(now.get(file))) {
          boolean told = random.nextBoolean();
          said.add(change(file, entry.getValue(), told, workspace));
          silent |= !told;
        }
      }
      now.clear();
      now.putAll(files);
      if (silent) {
        workspace.refresh(Progress.NONE);
      }
      return String.join(", ", said);
    }

    private String change(String file, String text, boolean told, Workspace workspace) {
      boolean mayBeUnsaved =
          Files.exists(path(file))
              || (!file.endsWith("/__manifest__.py")
                  && Files.exists(path(file.substring(0, file.indexOf('/')) + "/__manifest__.py")));
      if (mayBeUnsaved && (shown.containsKey(file) || random.nextBoolean())) {
        shown.put(file, text);
        workspace.setText(path(file), text);
        if (random.nextInt(3) == 0) {
          odoo.write("addons/" + file, text);
          if (told) {
            workspace.changedOnDisk(List.of(path(file)));
          }
          if (random.nextBoolean()) {
            shown.remove(file);
            workspace.dropText(path(file));
            return "saved and closed " + file;
          }
          return "saved " + file;
        }
        return "typed " + file;
      }
      odoo.write("addons/" + file, text);
      if (told) {
        workspace.changedOnDisk(List.of(path(file)));
      }
      return "wrote " + file + (told ? "" : " silently");
    }
  }
}
