package org.odooanalyzer.cli.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An editor that many people use, with the client that comes with it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class NeovimIT {
  private static final Path SCRIPT = Path.of("src/test/resources/neovim/session.lua");
  private static final Path SERVER = Path.of("../bin/odoo-analyzer");
  private static final long SECONDS = 300;

  @TempDir Path folder;

  @Test
  void neovimCompletesJumpsAndShowsFindings() throws Exception {
    requireNeovim();
    Path project = folder.toRealPath().resolve("project");
    GoldenTree.copy(Path.of("../sample"), project, false);

    Map<String, String> seen = session(project);

    assertThat(seen).doesNotContainKey("fault").containsEntry("end", "true");
    assertThat(seen.get("completion"))
        .contains("\"published_on\"", "\"author_id\"", "\"create\"")
        .doesNotContain("\"self\"");
    assertThat(seen.get("hover")).contains("published_on: Date");
    assertThat(seen.get("definition"))
        .contains("odoo/exceptions.py", "class ValidationError(UserError):");
    assertThat(seen.get("after an edit")).contains("OLS01000");
    assertThat(seen).containsEntry("after it was taken back", "[]");
  }

  /** What the editor saw, as JSON by its name. */
  private Map<String, String> session(Path project) throws Exception {
    Path result = folder.resolve("result");
    Path output = folder.resolve("output");
    ProcessBuilder neovim =
        new ProcessBuilder(
            "nvim",
            "--headless",
            "-u",
            "NONE",
            "-i",
            "NONE",
            "-n",
            "-c",
            "luafile " + SCRIPT.toAbsolutePath());
    List<String> command =
        List.of(
            SERVER.toAbsolutePath().normalize().toString(),
            "serve",
            "--odoo-path=" + project.resolve("odoo"),
            "--addons-path=" + project.resolve("addons"),
            "--cache-dir=" + folder.resolve("cache"));
    neovim.directory(project.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
    Map<String, String> environment = neovim.environment();
    for (String home : List.of("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")) {
      environment.put(home, Files.createDirectories(folder.resolve(home)).toString());
    }
    environment.put("ODOO_CLASS_DATA", "off");
    environment.put("COMMAND", new Gson().toJson(command));
    environment.put("ROOT", project.toString());
    environment.put("FILE", project.resolve("addons/library/models/library_book.py").toString());
    environment.put("RESULT", result.toString());
    Process process = neovim.start();
    boolean isOver = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    assertThat(isOver).as("Neovim ends; it said: %s", Files.readString(output)).isTrue();
    Map<String, String> seen = new LinkedHashMap<>();
    for (String line : Files.readAllLines(result)) {
      JsonArray pair = new Gson().fromJson(line, JsonArray.class);
      seen.put(pair.get(0).getAsString(), pair.get(1).toString());
    }
    return seen;
  }

  private static void requireNeovim() throws InterruptedException {
    try {
      Process version =
          new ProcessBuilder("nvim", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (version.waitFor() == 0) {
        return;
      }
    } catch (IOException e) {
      // There is none.
    }
    String message = "SKIPPED: install Neovim (nvim) to try the server in an editor";
    System.err.println(message);
    Assumptions.abort(message);
  }
}
