package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.odooanalyzer.server.Session.get;
import static org.odooanalyzer.server.Session.insert;
import static org.odooanalyzer.server.Session.whole;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings, told to those who listen and to those who ask. */
class DiagnosticsTest {
  private static final String OTHER = "addons/loan/models.py";

  @TempDir Path project;
  @TempDir Path cache;
  private Shelf shelf;

  @BeforeEach
  void writeTheProject() {
    shelf = Shelf.in(project);
  }

  @Test
  void findingsFollowTheText() throws Exception {
    try (Session session = Session.open(project, cache)) {
      session.open(Shelf.BOOK);
      session.change(Shelf.BOOK, 2, insert(0, 0, Shelf.BROKEN));
      session.awaitCode(Shelf.BOOK, Shelf.SYNTAX_ERROR);

      Range line = new Range(new Position(0, 0), new Position(1, 0));
      session.change(Shelf.BOOK, 3, new TextDocumentContentChangeEvent(line, ""));
      session.awaitNoCodes(Shelf.BOOK);

      session.change(Shelf.BOOK, 4, insert(0, 0, Shelf.BROKEN));
      session.awaitCode(Shelf.BOOK, Shelf.SYNTAX_ERROR);
      session.close(Shelf.BOOK);
      session.awaitNoCodes(Shelf.BOOK);
    }
  }

  /** A file that no editor has open is told of too: it is of the project. */
  @Test
  void aClientThatListensIsToldOfAllFilesAndWhenTheyAreWhole() throws Exception {
    shelf.writeAddon("loan", Shelf.BROKEN, "shelf");
    try (Session session = Session.open(project, cache)) {
      session.awaitCode(OTHER, Shelf.SYNTAX_ERROR);
      shelf.write(OTHER, "whole = 1\n");
      session.watched(FileChangeType.Changed, OTHER);
      session.awaitNoCodes(OTHER);

      shelf.write(OTHER, Shelf.BROKEN);
      session.watched(FileChangeType.Changed, OTHER);
      session.awaitCode(OTHER, Shelf.SYNTAX_ERROR);
      shelf.delete("addons/loan");
      session.watched(FileChangeType.Deleted, "addons/loan");
      session.awaitNoCodes(OTHER);
    }
  }

  /** Such as a model that is gone, in a file that nobody touched. */
  @Test
  void aChangeTellsOfTheFilesThatItBreaks() throws Exception {
    shelf.writeAddon(
        "loan",
        "from odoo import models\n\n\nclass Loan(models.Model):\n    _inherit = \"shelf.book\"\n",
        "shelf");
    try (Session session = Session.open(project, cache)) {
      session.open(Shelf.BOOK);
      session.change(Shelf.BOOK, 2, whole("from odoo import models\n"));
      Session.await(() -> !session.codes(OTHER).isEmpty());
      List<String> broken = session.codes(OTHER);

      session.change(Shelf.BOOK, 3, whole(Shelf.MODEL));
      session.awaitNoCodes(OTHER);
      assertThat(broken).isNotEmpty();
    }
  }

  @Test
  void whatIsToldNamesTheVersionOfTheText() throws Exception {
    try (Session session = Session.open(project, cache)) {
      session.open(Shelf.BOOK);
      session.change(Shelf.BOOK, 41, insert(0, 0, Shelf.BROKEN));
      session.awaitCode(Shelf.BOOK, Shelf.SYNTAX_ERROR);

      assertThat(session.client.version(session.uri(Shelf.BOOK))).isEqualTo(41);
    }
  }

  @Test
  void aFindingHasAPlaceACodeANameAndASource() throws Exception {
    shelf.write(Shelf.BOOK, "x = 1\n" + Shelf.BROKEN);
    try (Session session = Session.open(project, cache)) {
      session.awaitCode(Shelf.BOOK, Shelf.SYNTAX_ERROR);

      Diagnostic finding = session.client.diagnostics(session.uri(Shelf.BOOK)).get(0);
      assertThat(finding.getRange().getStart().getLine()).isEqualTo(1);
      assertThat(finding.getSource()).isEqualTo("odoo-analyzer");
      assertThat(finding.getMessage().getLeft()).endsWith(" [syntax-error]");
      assertThat(finding.getCodeDescription()).as("the pages have no address").isNull();
    }
  }

  @Test
  void aClientThatAsksIsToldNothingTwiceAndNothingUnasked() throws Exception {
    shelf.write(Shelf.BOOK, Shelf.BROKEN);
    try (Session session = new Session(project, cache)) {
      session.initialize(Clients.pulling());
      session.open(Shelf.BOOK);
      DocumentDiagnosticReport first = pull(session, Shelf.BOOK);
      String id = first.getLeft().getResultId();
      assertThat(codes(first)).contains(Shelf.SYNTAX_ERROR);
      DocumentDiagnosticReport second = pull(session, Shelf.BOOK, id);
      assertThat(second.getRight().getResultId()).isEqualTo(id);

      session.change(Shelf.BOOK, 2, whole("x = 1\n"));
      DocumentDiagnosticReport third = pull(session, Shelf.BOOK, id);
      assertThat(codes(third)).isEmpty();
      session.change(Shelf.BOOK, 3, whole(Shelf.BROKEN));
      DocumentDiagnosticReport fourth = pull(session, Shelf.BOOK, third.getLeft().getResultId());
      assertThat(fourth.getLeft().getResultId()).isEqualTo(id);
      assertThat(session.client.publishedUris()).isEmpty();
    }
  }

  @Test
  void aClientThatAsksIsToldToAskAgainWhenSomethingElseIsWrong() throws Exception {
    shelf.writeAddon("loan", "whole = 1\n", "shelf");
    try (Session session = new Session(project, cache)) {
      session.initialize(Clients.pulling());
      session.open(Shelf.BOOK);
      assertThat(codes(pull(session, OTHER))).isEmpty();
      int before = session.client.refreshes.get();

      shelf.write(OTHER, Shelf.BROKEN);
      session.watched(FileChangeType.Changed, OTHER);
      Session.await(() -> session.client.refreshes.get() > before);
      assertThat(codes(pull(session, OTHER))).contains(Shelf.SYNTAX_ERROR);
    }
  }

  @Test
  void theWholeWorkspaceIsAskedForOnceAndThenOnlyWhatChanged() throws Exception {
    shelf.writeAddon("loan", Shelf.BROKEN, "shelf");
    shelf.write(Shelf.BOOK, Shelf.BROKEN);
    try (Session session = new Session(project, cache)) {
      session.initialize(Clients.pulling());
      Map<String, String> known = pullAll(session, Map.of(), false);
      assertThat(known).containsOnlyKeys(session.uri(Shelf.BOOK), session.uri(OTHER));
      assertThat(pullAll(session, known, true)).isEqualTo(known);

      session.open(OTHER);
      session.change(OTHER, 2, whole("whole = 1\n"));
      Map<String, String> now = pullAll(session, known, false);
      assertThat(now.get(session.uri(Shelf.BOOK))).isEqualTo(known.get(session.uri(Shelf.BOOK)));
      assertThat(now.get(session.uri(OTHER))).isNotEqualTo(known.get(session.uri(OTHER)));
    }
  }

  /** As rust-analyzer and pyright do: a user cannot mend what is not theirs. */
  @Test
  void aFileThatIsOnlyBuiltOnHasNoFindingsAlsoWhenItIsOpen() throws Exception {
    shelf.write("odoo/odoo/addons/base/models/base.py", Shelf.BROKEN);
    try (Session session = new Session(project, cache)) {
      session.initialize(Clients.pulling());
      session.open(Shelf.BASE);

      assertThat(codes(pull(session, Shelf.BASE))).isEmpty();
      session.change(Shelf.BASE, 2, insert(0, 0, Shelf.BROKEN));
      assertThat(codes(pull(session, Shelf.BASE))).isEmpty();
      assertThat(pullAll(session, Map.of(), false)).doesNotContainKey(session.uri(Shelf.BASE));
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");
    }
  }

  @Test
  void whatIsNoFileOfTheProjectHasNoFindings() throws Exception {
    try (Session session = new Session(project, cache)) {
      session.initialize(Clients.pulling());
      session.open("notes.py", Shelf.BROKEN);

      assertThat(codes(pull(session, "notes.py"))).isEmpty();
      assertThat(codes(pull(session, "addons/shelf/gone.py"))).isEmpty();
    }
  }

  private static DocumentDiagnosticReport pull(Session session, String file) throws Exception {
    return get(session.texts().diagnostic(new DocumentDiagnosticParams(session.id(file))));
  }

  private static DocumentDiagnosticReport pull(Session session, String file, String known)
      throws Exception {
    DocumentDiagnosticParams params = new DocumentDiagnosticParams(session.id(file));
    params.setPreviousResultId(known);
    return get(session.texts().diagnostic(params));
  }

  private static List<String> codes(DocumentDiagnosticReport report) {
    return report.getLeft().getItems().stream().map(item -> item.getCode().getLeft()).toList();
  }

  /** The ids by URI. */
  private static Map<String, String> pullAll(
      Session session, Map<String, String> known, boolean isUnchanged) throws Exception {
    List<PreviousResultId> ids =
        known.entrySet().stream()
            .map(id -> new PreviousResultId(id.getKey(), id.getValue()))
            .toList();
    Map<String, String> now = new TreeMap<>();
    for (WorkspaceDocumentDiagnosticReport report :
        get(session.server.getWorkspaceService().diagnostic(new WorkspaceDiagnosticParams(ids)))
            .getItems()) {
      if (report.isRight()) {
        now.put(
            report.getWorkspaceUnchangedDocumentDiagnosticReport().getUri(),
            report.getWorkspaceUnchangedDocumentDiagnosticReport().getResultId());
      } else {
        assertThat(isUnchanged).as("nothing is told twice").isFalse();
        now.put(
            report.getWorkspaceFullDocumentDiagnosticReport().getUri(),
            report.getWorkspaceFullDocumentDiagnosticReport().getResultId());
      }
    }
    return now;
  }
}
