package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.text.FilePath;

/** Says what is done again after an edit, and what is not. */
class WorkTraceTest {
  private static final String BOOK =
      """
      from odoo import fields, models


      class Book(models.Model):
          _name = 'shelf.book'
          name = fields.Char()

          def act(self):
              return True
      """;
  private static final String COPY =
      """
      from odoo import fields, models


      class Copy(models.Model):
          _inherit = 'shelf.copy'
      """;

  private final LittleOdoo odoo = new LittleOdoo("19.0");
  private final Store kept = MemoryStore.open();

  @BeforeEach
  void writeProject() {
    odoo.writeAddon("shelf", "base", "book", BOOK);
    odoo.writeAddon("loan", "shelf", "copy", COPY);
    odoo.write("addons/loan/__init__.py", "from . import copy\nfrom . import other\n");
    odoo.write("addons/loan/other.py", "value = 1\n");
    analyze();
  }

  @AfterEach
  void close() {
    kept.close();
    odoo.close();
  }

  private AnalyzeResult analyze() {
    AnalyzeResult result = Analyzer.analyze(odoo.request(2), Resources.with(kept), Progress.NONE);
    assertThat(result.report().findings())
        .isEqualTo(Analyzer.analyze(odoo.request(1), Progress.NONE).report().findings());
    return result;
  }

  private static Set<String> names(Set<FilePath> files) {
    Set<String> names = new TreeSet<>();
    files.forEach(file -> names.add(file.path()));
    return names;
  }

  @Test
  void nothingIsDoneAgainWhenNothingChanged() {
    WorkTrace trace = analyze().trace();

    assertThat(trace.wholeRun()).isTrue();
    assertThat(trace.parsed()).isEmpty();
    assertThat(trace.loaded()).isEmpty();
    assertThat(trace.steps()).isEmpty();
  }

  @Test
  void theInsideOfAFunctionConcernsItsFileAlone() {
    odoo.write("addons/shelf/book.py", BOOK.replace("return True", "# said\n        return True"));

    WorkTrace trace = analyze().trace();

    assertThat(names(trace.parsed())).containsExactly("shelf/book.py");
    assertThat(trace.steps()).isEmpty();
  }

  @Test
  void findingsMoveWithWhatTheyAreAbout() {
    odoo.write("addons/loan/copy.py", "# moved\n" + COPY);

    AnalyzeResult result = analyze();

    assertThat(result.report().findings()).isNotEmpty();
    assertThat(result.trace().steps()).isEmpty();
  }

  @Test
  void aRenamedFieldIsCheckedWhereItCanBeSeen() {
    odoo.write("addons/shelf/book.py", BOOK.replace("name = fields", "title = fields"));

    WorkTrace trace = analyze().trace();

    assertThat(names(trace.parsed())).containsExactly("shelf/book.py");
    assertThat(trace.steps()).containsOnlyKeys("models");
    assertThat(names(trace.steps().getOrDefault("models", Set.of())))
        .containsExactly("shelf/book.py");
  }

  @Test
  void aNewModelIsSeenByThoseWhoMissedIt() {
    odoo.write("addons/shelf/book.py", BOOK.replace("shelf.book", "shelf.copy"));

    WorkTrace trace = analyze().trace();

    assertThat(trace.steps()).containsOnlyKeys("models");
    assertThat(names(trace.steps().getOrDefault("models", Set.of())))
        .containsExactly("loan/copy.py", "shelf/book.py");
  }

  @Test
  void theWayBackIsKnown() {
    odoo.write("addons/shelf/book.py", BOOK.replace("shelf.book", "shelf.copy"));
    analyze();
    odoo.write("addons/shelf/book.py", BOOK);

    assertThat(analyze().trace().wholeRun()).isTrue();
  }

  @Test
  void aRenamedFileIsNotParsedAgain() {
    odoo.delete("addons/loan/other.py");
    odoo.write("addons/loan/another.py", "value = 1\n");

    assertThat(analyze().trace().parsed()).isEmpty();
  }
}
