package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.text.FilePath;

/**
 * What earlier ways to save memory did wrong: they left addons out, built one file inside the check
 * whether another is loaded, and read caches of other versions. That all callers ask the same
 * questions is held by the compiler and by the layers of ARCHITECTURE.md.
 */
class DontsTest {
  private static final int ADDONS = 60;
  private static final int SMALL_STACK = 512 << 10;

  private final LittleOdoo odoo = new LittleOdoo("19.0");

  /** Each addon adds a field to the model that goes through all of them, and a model of its own. */
  @BeforeEach
  void writeAChainOfAddons() {
    odoo.writeAddon("link0", "base", "models", model("chain.all", "_name", 0));
    for (int i = 1; i < ADDONS; i++) {
      odoo.writeAddon(
          "link" + i,
          "link" + (i - 1),
          "models",
          model("chain.all", "_inherit", i)
              + model("chain.part" + i, "_name", i).replace("from odoo import fields, models", ""));
    }
  }

  private static String model(String name, String how, int number) {
    return """
    from odoo import fields, models


    class Model%d%s(models.Model):
        %s = '%s'
        _description = 'Model'
        field%d = fields.Char()


    """
        .formatted(number, how, how, name, number);
  }

  @AfterEach
  void delete() {
    odoo.close();
  }

  private Workspace open(MemoryOptions memory) {
    Path base = odoo.directory();
    CacheOptions cache =
        new CacheOptions(
            base, "readwrite", base.resolve("cache"), "pack", 9, CacheOptions.NO_VERIFICATION);
    return Workspace.open(new WorkspaceRequest(odoo.request(2), cache, memory), Progress.NONE);
  }

  private FilePath link(Snapshot snapshot, int number) {
    return snapshot
        .fileAt(odoo.directory().resolve("addons/link" + number + "/models.py"))
        .orElseThrow();
  }

  private Set<String> chain(Snapshot snapshot, int seenFrom) {
    return snapshot
        .models(link(snapshot, seenFrom))
        .model("chain.all")
        .orElseThrow()
        .fields()
        .keySet();
  }

  @Test
  void dont1NoAddonIsLeftOut() {
    for (MemoryOptions memory :
        List.of(new MemoryOptions(Set.of(), 1, 1), MemoryOptions.of("true", 1, 1))) {
      try (Workspace workspace = open(memory)) {
        Snapshot snapshot = workspace.snapshot();
        for (int i = 0; i < ADDONS; i++) {
          assertThat(chain(snapshot, ADDONS - 1)).contains("field" + i);
        }
        for (int i = 1; i < ADDONS; i++) {
          assertThat(snapshot.models(link(snapshot, i)).model("chain.part" + i)).isPresent();
        }
        assertThat(workspace.findings(snapshot, Progress.NONE).toString())
            .as("models that are said to be missing")
            .doesNotContain("chain.");
      }
    }
  }

  /** Asked from the far end with nothing loaded and one file in memory, by many at once. */
  @Test
  void dont2LoadingAFileIsNoReasonToLoadAnotherInside() throws Exception {
    try (Workspace workspace = open(MemoryOptions.of("true", 1, 1))) {
      Snapshot snapshot = workspace.snapshot();
      List<CompletableFuture<Set<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        CompletableFuture<Set<String>> answer = new CompletableFuture<>();
        answers.add(answer);
        int seenFrom = ADDONS - 1 - i;
        Thread thread =
            new Thread(null, () -> answer.complete(chain(snapshot, seenFrom)), "asks", SMALL_STACK);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((on, fault) -> answer.completeExceptionally(fault));
        thread.start();
      }
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get(60, TimeUnit.SECONDS))
            .contains("field0", "field" + (ADDONS - 1 - i))
            .doesNotContain("field" + (ADDONS - i));
      }
    }
  }

  /** The same entries below the name of another version: they are there, and nobody reads them. */
  @Test
  void dont3ACacheOfAnotherVersionIsNotRead() throws IOException {
    MemoryOptions memory = MemoryOptions.of("true", 1, 1);
    try (Workspace cold = open(memory)) {
      assertThat(chain(cold.snapshot(), ADDONS - 1)).hasSizeGreaterThan(ADDONS);
    }
    try (Workspace warm = open(memory)) {
      assertThat(chain(warm.snapshot(), ADDONS - 1)).hasSizeGreaterThan(ADDONS);
      assertThat(warm.memory().value("parsedOwn")).isZero();
    }
    Path version;
    try (Stream<Path> folders = Files.list(odoo.directory().resolve("cache"))) {
      version =
          folders
              .filter(path -> path.getFileName().toString().startsWith("p1-"))
              .findFirst()
              .orElseThrow();
    }
    Files.move(version, version.resolveSibling("p1-0123456789abcdef"));
    try (Workspace other = open(memory)) {
      assertThat(chain(other.snapshot(), ADDONS - 1)).hasSizeGreaterThan(ADDONS);
      assertThat(other.memory().value("parsedOwn")).isGreaterThanOrEqualTo(ADDONS);
    }
  }
}
