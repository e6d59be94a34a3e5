package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.workspace.AnalyzeOptions;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.InvalidConfigurationException;

/** Options of a server, and the same as settings of a client. */
class ServeOptionsTest {
  private static final Path BASE = Path.of("project").toAbsolutePath();

  @Test
  void whatAClientSetsIsWhatAServerCanBeStartedWith() {
    ServeOptions options = options();

    assertThat(ServeOptions.of(options.folders(), options.settings())).isEqualTo(options);
  }

  @Test
  void aClientBoundsTheNumberOfFilesInMemory() {
    JsonObject settings = new JsonObject();
    settings.addProperty("memoryRecentFiles", 7);
    assertThat(ServeOptions.of(List.of(BASE), settings).request().memory().recentFiles())
        .isEqualTo(7);

    settings.addProperty("memoryRecentFiles", 0);
    ServeOptions none = ServeOptions.of(List.of(BASE), settings);
    assertThatThrownBy(none::request)
        .isInstanceOfSatisfying(
            InvalidConfigurationException.class,
            refusal -> assertThat(refusal.parameter()).isEqualTo("memoryRecentFiles"));
  }

  private static ServeOptions options() {
    return new ServeOptions(
        new AnalyzeOptions(
            BASE,
            List.of(BASE.resolve("part")),
            List.of(),
            BASE.resolve("odoo"),
            List.of(BASE.resolve("addons")),
            List.of("shelf", "book"),
            List.of(BASE.resolve("addons/shelf")),
            "never",
            List.of("OLS01"),
            List.of("OLS02001"),
            List.of(),
            BASE.resolve("python"),
            BASE.resolve("odools.toml"),
            "mine",
            3),
        new CacheOptions(
            BASE, "read", BASE.resolve("cache"), "pack", 5, CacheOptions.NO_VERIFICATION),
        List.of(BASE.resolve("external")),
        false,
        "lru,treeEviction",
        2,
        3,
        4);
  }
}
