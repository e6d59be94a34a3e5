package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.query.AddonNotes.Topic;

class KeptNotesTest {
  private static final List<String> ALL = List.of("", "base", "shelf", "shelf_loan", "garden");
  private static final Topic TOPIC = new Topic("test", KeptNotesTest.class);
  private static final String CODE =
      "from odoo import models\n\n\nclass One(models.Model):\n    _name = 'NAME.one'\n";

  private final LittleOdoo odoo = new LittleOdoo("19.0");

  @BeforeEach
  void write() {
    odoo.writeAddon("shelf", "base", "one", CODE.replace("NAME", "shelf"));
    odoo.writeAddon("shelf_loan", "shelf", "one", CODE.replace("NAME", "loan"));
    odoo.writeAddon("garden", "base", "one", CODE.replace("NAME", "garden"));
    try (Workspace workspace = open("readwrite")) {
      keepAll(workspace);
    }
  }

  @AfterEach
  void delete() {
    odoo.close();
  }

  private Workspace open(String cache) {
    Path base = odoo.directory();
    CacheOptions options =
        new CacheOptions(
            base, cache, base.resolve("cache"), "pack", 9, CacheOptions.NO_VERIFICATION);
    return Workspace.open(
        new WorkspaceRequest(odoo.request(2), options, MemoryOptions.ofServer()), Progress.NONE);
  }

  private static void keepAll(Workspace workspace) {
    for (String addon : ALL) {
      workspace.snapshot().notes().keep(addon, TOPIC, addon.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The addons that there is a note of. */
  private static Stream<String> noted(Workspace workspace) {
    return ALL.stream()
        .filter(
            addon ->
                workspace
                    .snapshot()
                    .notes()
                    .find(addon, TOPIC)
                    .filter(note -> new String(note, StandardCharsets.UTF_8).equals(addon))
                    .isPresent());
  }

  @Test
  void whatIsAsItWasHasItsNotes() {
    try (Workspace workspace = open("readwrite")) {
      assertThat(noted(workspace)).isEqualTo(ALL);
      assertThat(workspace.snapshot().notes().find("shelf", new Topic("other", Workspace.class)))
          .isEmpty();
    }
  }

  @Test
  void whatSeesAnotherFileHasNone() {
    odoo.write("addons/shelf/one.py", CODE.replace("NAME", "box"));
    try (Workspace workspace = open("readwrite")) {
      assertThat(noted(workspace)).containsExactly("", "base", "garden");
    }
    odoo.write("addons/shelf/one.py", CODE.replace("NAME", "shelf"));
    odoo.write("addons/garden/two.py", "");
    try (Workspace workspace = open("readwrite")) {
      assertThat(noted(workspace)).containsExactly("", "base", "shelf", "shelf_loan");
    }
    odoo.write("odoo/odoo/tools.py", "");
    try (Workspace workspace = open("readwrite")) {
      assertThat(noted(workspace)).isEmpty();
    }
  }

  @Test
  void whatNobodySavedIsNotKept() {
    Path file = odoo.directory().resolve("addons/shelf/one.py");
    try (Workspace workspace = open("readwrite")) {
      workspace.setText(file, CODE.replace("NAME", "shelf"));
      assertThat(noted(workspace)).as("shown as it is").isEqualTo(ALL);
      workspace.setText(file, CODE.replace("NAME", "box"));
      assertThat(noted(workspace)).containsExactly("", "base", "garden");
      assertThat(ALL.stream().filter(addon -> !workspace.snapshot().notes().isKeeping(addon)))
          .containsExactly("shelf", "shelf_loan");
      keepAll(workspace);
      assertThat(noted(workspace)).containsExactly("", "base", "garden");
      workspace.dropText(file);
      assertThat(noted(workspace)).isEqualTo(ALL);
    }
  }

  @Test
  void aDependencyThatComesLaterMakesAnAddonAnother() {
    odoo.writeAddon("attic", "box", "one", CODE.replace("NAME", "attic"));
    try (Workspace workspace = open("readwrite")) {
      workspace.snapshot().notes().keep("attic", TOPIC, new byte[] {1});
      assertThat(workspace.snapshot().notes().find("attic", TOPIC)).isPresent();
    }
    odoo.writeAddon("box", "base", "one", CODE.replace("NAME", "box"));
    try (Workspace workspace = open("readwrite")) {
      assertThat(workspace.snapshot().notes().find("attic", TOPIC)).isEmpty();
    }
  }

  @Test
  void withoutACacheNothingIsKept() {
    try (Workspace workspace = open("off")) {
      assertThat(noted(workspace)).isEmpty();
    }
  }
}
