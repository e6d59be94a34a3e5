package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odooanalyzer.features.editor.Completion;
import org.odooanalyzer.features.editor.Definition;
import org.odooanalyzer.features.editor.Hover;
import org.odooanalyzer.protocol.FileUris;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.workspace.Progress;
import org.odooanalyzer.workspace.Snapshot;
import org.odooanalyzer.workspace.Workspace;

/** What is answered while a project is being opened, from what a file sees. */
class NearAnswersTest {
  private static final String LOAN = "addons/loan/models.py";
  private static final String VIEWS = "addons/loan/views.xml";
  private static final String ELSEWHERE = "addons/garden/models.py";

  @TempDir Path project;
  @TempDir Path cache;
  private final Client client =
      new Client(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
  private final LiveWorkspace live = new LiveWorkspace(client, Pace.USUAL);
  private final Questions questions = new Questions(client, live);
  private final CountDownLatch held = new CountDownLatch(1);

  @BeforeEach
  void writeThreeAddons() {
    Shelf shelf = Shelf.in(project);
    shelf.writeAddon(
        "loan",
        """
        from odoo import fields, models


        class Loan(models.Model):
            _name = "loan.loan"
            _description = "Loan"

            book_id = fields.Many2one("shelf.book")
            owner_id = fields.Many2one(related="book_id.partner_id")

            def titles(self):
                for loan in self.filtered("book_id"):
                    yield loan.book_id.title, loan.owner_id.name, self.env["shelf.book"].shown()


        class Book(models.Model):
            _inherit = "shelf.book"
            loan_ids = fields.One2many("loan.loan", "book_id")
        """,
        "shelf");
    shelf.write(
        VIEWS,
        """
        <odoo>
          <record id="form" model="ir.ui.view">
            <field name="model">shelf.book</field>
            <field name="arch" type="xml"><form><field name="title"/><field name="loan_ids"/></form></field>
          </record>
        </odoo>
        """);
    shelf.writeAddon("garden", Shelf.MODEL.replace("shelf.book", "garden.bed"));
    live.start();
  }

  @AfterEach
  void end() throws Exception {
    held.countDown();
    questions.end();
    Served.get(live.end());
  }

  /** The workspace's thread goes on when it is let go, and takes what came in its order. */
  private void holdAndOpen() {
    live.edit(documents -> await(held));
    live.open(() -> Served.options(project, cache), true);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isWhole(Snapshot snapshot) {
    return snapshot.fileAt(project.resolve(ELSEWHERE)).isPresent();
  }

  private String uri(String file) {
    return FileUris.uri(project.resolve(file));
  }

  @Test
  void whatIsFoundNearIsAnsweredBeforeAllIsKnown() throws Exception {
    holdAndOpen();
    CompletableFuture<String> near =
        questions.askFile(
            uri(LOAN), "nothing", (scene, file) -> isWhole(scene.snapshot()) ? "whole" : "near");
    held.countDown();

    assertThat(Served.get(near)).isEqualTo("near");
    assertThat(Served.get(questions.ask(false, scene -> isWhole(scene.snapshot())))).isTrue();
  }

  @Test
  void whatIsNotFoundNearIsLookedForInTheWhole() throws Exception {
    List<Boolean> asked = new CopyOnWriteArrayList<>();
    holdAndOpen();
    CompletableFuture<String> answer =
        questions.askPlace(
            uri(LOAN),
            new Position(0, 0),
            "nothing",
            (scene, file, offset) -> {
              asked.add(isWhole(scene.snapshot()));
              return isWhole(scene.snapshot()) ? "something" : "nothing";
            });
    held.countDown();

    assertThat(Served.get(answer)).isEqualTo("something");
    assertThat(asked).containsExactly(false, true);
  }

  @Test
  void whatOnlyTheWholeCanAnswerWaitsForIt() throws Exception {
    holdAndOpen();
    CompletableFuture<Boolean> project = questions.ask(false, scene -> isWhole(scene.snapshot()));
    CompletableFuture<Boolean> place =
        questions.askPlaceInProject(
            uri(LOAN),
            new Position(0, 0),
            false,
            (scene, file, offset) -> isWhole(scene.snapshot()));
    CompletableFuture<Boolean> manifest =
        questions.askFile(
            uri("addons/loan/__manifest__.py"), false, (scene, file) -> isWhole(scene.snapshot()));
    held.countDown();

    assertThat(Served.get(project)).isTrue();
    assertThat(Served.get(place)).isTrue();
    assertThat(Served.get(manifest)).as("a manifest is about all addons").isTrue();
  }

  @Test
  void aNearAnswerSeesWhatTheEditorShows() throws Exception {
    holdAndOpen();
    live.edit(
        documents ->
            documents.open(
                new org.eclipse.lsp4j.TextDocumentItem(uri(LOAN), "python", 1, "shown = 1\n")));
    CompletableFuture<String> near =
        questions.askFile(
            uri(LOAN),
            "nothing",
            (scene, file) ->
                isWhole(scene.snapshot())
                    ? "whole"
                    : scene.snapshot().source(file).orElseThrow().content());
    held.countDown();

    assertThat(Served.get(near)).isEqualTo("shown = 1\n");
  }

  /** At each place of files of three kinds: what is said near is what the whole says. */
  @Test
  void nearAnswersAreThoseOfTheWhole() {
    Documents none = new Documents(line -> {});
    OpeningProject opening = OpeningProject.begin(Served.options(project, cache).request());
    try (Workspace whole =
        Workspace.open(Served.options(project, cache).request(), Progress.NONE)) {
      int found = 0;
      for (String path : List.of(LOAN, VIEWS, Shelf.BOOK)) {
        Path file = project.resolve(path);
        Snapshot near = opening.around(file, none).orElseThrow();
        assertThat(isWhole(near)).isFalse();
        List<String> expected = answers(whole.snapshot(), file);
        assertThat(answers(near, file)).as(path).isEqualTo(expected);
        found += (int) expected.stream().filter(line -> line.contains("HoverText")).count();
      }
      assertThat(found).as("places of which something is known").isGreaterThan(100);
    } finally {
      opening.cancel();
    }
  }

  private static List<String> answers(Snapshot snapshot, Path path) {
    FilePath file = snapshot.fileAt(path).orElseThrow();
    String text = snapshot.source(file).orElseThrow().content();
    List<String> answers = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      answers.add(at + " " + Hover.at(snapshot, file, at) + Definition.at(snapshot, file, at));
      if (text.charAt(at) == '.' || text.charAt(at) == '"') {
        answers.add(at + " " + Completion.at(snapshot, file, at + 1));
      }
    }
    return answers;
  }
}
