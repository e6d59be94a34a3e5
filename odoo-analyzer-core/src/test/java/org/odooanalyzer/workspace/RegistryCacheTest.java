package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the models that come from a cache against those that come from the files. */
class RegistryCacheTest {
  private static final String BOOK =
      """
      from odoo import fields, models


      class Book(models.Model):
          _name = 'shelf.book'
          name = fields.Char()

          def act(self):
              return True
      """;

  private final LittleOdoo odoo = new LittleOdoo("19.0");
  @TempDir Path cache = Path.of("");

  @BeforeEach
  void writeProject() {
    odoo.writeAddon("shelf", "base", "book", BOOK);
  }

  @AfterEach
  void close() {
    odoo.close();
  }

  private String dump(String mode, @Nullable String model) {
    RegistryOptions options =
        new RegistryOptions(
            odoo.directory(),
            List.of(),
            odoo.directory(),
            odoo.directory().resolve("odoo"),
            List.of(odoo.directory().resolve("addons")),
            List.of(),
            model == null ? "-" : null,
            model,
            null,
            null,
            null,
            null,
            1);
    CacheOptions kept = new CacheOptions(odoo.directory(), mode, cache, "pack", 64, "0%");
    StringWriter out = new StringWriter();
    RegistryResult result = RegistryGoal.run(options, kept, Progress.NONE, out);
    assertThat(result.internalErrors()).isEmpty();
    return out + String.join("\n", result.lines());
  }

  @Test
  void modelsFromTheCacheAreThoseOfTheFiles() {
    String fromFiles = dump("off", null);

    assertThat(dump("readwrite", null)).isEqualTo(fromFiles).contains("shelf.book");
    assertThat(dump("readwrite", null)).isEqualTo(fromFiles);
    assertThat(dump("read", "shelf.book")).isEqualTo(dump("off", "shelf.book"));
  }

  @Test
  void modelsAreShownWhereTheyHaveMoved() {
    dump("readwrite", null);
    odoo.write("addons/shelf/book.py", "# moved\n\n" + BOOK);

    assertThat(dump("readwrite", "shelf.book")).isEqualTo(dump("off", "shelf.book"));
    assertThat(dump("readwrite", null)).isEqualTo(dump("off", null));
  }

  @Test
  void changedModelsAreMadeAnew() {
    dump("readwrite", null);
    odoo.write("addons/shelf/book.py", BOOK.replace("name = fields", "title = fields"));

    assertThat(dump("readwrite", null)).isEqualTo(dump("off", null)).contains("title");
  }
}
