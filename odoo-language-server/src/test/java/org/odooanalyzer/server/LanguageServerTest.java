package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client may do, and what it should not and does. */
class LanguageServerTest {
  private static final String BOOK = "addons/shelf/models.py";
  private static final Position FAR = new Position(1_000_000, 1_000_000);

  @TempDir Path project;
  @TempDir Path cache;

  @BeforeEach
  void writeTheProject() throws IOException {
    write("addons/shelf/__manifest__.py", "{'name': 'Shelf', 'author': 'Us', 'license': 'MIT'}\n");
    write("addons/shelf/__init__.py", "from . import models\n");
    write(BOOK, "class Book:\n    pages = 7\n");
  }

  @Test
  void diagnosticsFollowTheText() throws Exception {
    try (Session session = open()) {
      session.open(BOOK);
      session.change(BOOK, 2, insert(0, 0, "class (:\n"));
      Session.await(() -> codes(session, BOOK).contains("OLS01000"));

      session.change(
          BOOK,
          3,
          new TextDocumentContentChangeEvent(
              new Range(new Position(0, 0), new Position(1, 0)), ""));
      Session.await(() -> codes(session, BOOK).isEmpty());

      session.change(BOOK, 4, insert(0, 0, "class (:\n"));
      Session.await(() -> codes(session, BOOK).contains("OLS01000"));
      session
          .server
          .getTextDocumentService()
          .didClose(new DidCloseTextDocumentParams(id(session, BOOK)));
      Session.await(() -> codes(session, BOOK).isEmpty());
    }
  }

  @Test
  void aClientThatAsksForDiagnosticsIsToldNothingTwice() throws Exception {
    write(BOOK, "class (:\n");
    try (Session session = new Session(project, cache)) {
      session.initialize(pulling());
      session.open(BOOK);
      DocumentDiagnosticParams params = new DocumentDiagnosticParams(id(session, BOOK));
      DocumentDiagnosticReport first =
          Session.get(session.server.getTextDocumentService().diagnostic(params));
      params.setPreviousResultId(first.getLeft().getResultId());
      DocumentDiagnosticReport second =
          Session.get(session.server.getTextDocumentService().diagnostic(params));

      assertThat(first.getLeft().getItems())
          .anySatisfy(item -> assertThat(item.getCode().getLeft()).isEqualTo("OLS01000"));
      assertThat(second.isRight()).isTrue();
      assertThat(session.client.diagnostics(session.uri(BOOK))).isEmpty();
    }
  }

  @Test
  void aRequestSeesTheChangesBeforeIt() throws Exception {
    try (Session session = open()) {
      session.open(BOOK);
      session.change(BOOK, 2, insert(0, 0, "class Shelf:\n    rows = 3\n\n\n"));

      assertThat(
              Session.get(
                  session
                      .server
                      .getTextDocumentService()
                      .documentSymbol(new DocumentSymbolParams(id(session, BOOK)))))
          .anySatisfy(symbol -> assertThat(symbol.getLeft().getName()).isEqualTo("Shelf"));
    }
  }

  @Test
  void nothingIsAnsweredBeforeInitializeNorAfterShutdown() throws Exception {
    try (Session session = new Session(project, cache)) {
      assertRefused(hover(session, BOOK, FAR), ResponseErrorCode.ServerNotInitialized);
      session.initialize(new ClientCapabilities());
      assertThat(Session.get(session.server.shutdown())).isNull();
      assertRefused(hover(session, BOOK, FAR), ResponseErrorCode.InvalidRequest);
      session.server.exit();
      assertThat(session.exitCode()).isZero();
    }
  }

  @Test
  void leavingWithoutShutdownIsSaidByTheExitCode() throws Exception {
    try (Session session = open()) {
      session.server.exit();
      assertThat(session.exitCode()).isEqualTo(1);
    }
    try (Session session = open()) {
      session.hangUp();
      assertThat(session.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void filesThatAreGoneAndPlacesBehindTheEndHaveAnAnswer() throws Exception {
    try (Session session = open()) {
      session.open(BOOK);
      for (String file : List.of(BOOK, "addons/shelf/gone.py", "../elsewhere.py")) {
        TextDocumentService texts = session.server.getTextDocumentService();
        TextDocumentIdentifier id = id(session, file);
        assertThat(Session.get(hover(session, file, FAR))).isNull();
        assertThat(Session.get(texts.completion(new CompletionParams(id, FAR)))).isNotNull();
        assertThat(Session.get(texts.definition(new DefinitionParams(id, FAR))).getLeft())
            .isEmpty();
        assertThat(
                Session.get(
                    texts.references(new ReferenceParams(id, FAR, new ReferenceContext(true)))))
            .isEmpty();
      }
      session.change("addons/shelf/gone.py", 3, insert(0, 0, "x"));
      Files.delete(project.resolve(BOOK));
      assertThat(Session.get(hover(session, BOOK, FAR))).isNull();
      assertThat(session.client.logged).anyMatch(line -> line.contains("it is not open"));
    }
  }

  @Test
  void aChangeThatIsOlderThanTheTextIsIgnored() throws Exception {
    try (Session session = open()) {
      session.open(BOOK);
      session.change(BOOK, 9, insert(0, 0, "class New:\n    pass\n"));
      session.change(BOOK, 8, insert(0, 0, "class Old:\n    pass\n"));

      assertThat(
              Session.get(
                  session
                      .server
                      .getTextDocumentService()
                      .documentSymbol(new DocumentSymbolParams(id(session, BOOK)))))
          .extracting(symbol -> symbol.getLeft().getName())
          .contains("New")
          .doesNotContain("Old");
      assertThat(session.client.logged).anyMatch(line -> line.contains("is older than 9"));
    }
  }

  @Test
  void whatIsNoMessageDoesNotEndTheServer() throws Exception {
    try (Session session = open()) {
      session.raw("Content-Length: 7\r\n\r\n{{{{{{{");
      session.raw("Content-Length: 2\r\n\r\n[]");
      session.raw("Content-Length: 0\r\n\r\n");
      session.raw("Content-Length: many\r\n\r\nrubbish\r\n\r\n");
      session.raw("Content-Length: 20000\r\n\r\n" + "[".repeat(20_000));
      session.raw("Content-Length: 70000000\r\n\r\n");
      session.raw(" ".repeat(70_000_000));
      String hover = "{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"textDocument/hover\"}";
      session.raw("Content-Length: " + hover.length() + "\r\n\r\n" + hover);

      assertThat(Session.get(hover(session, BOOK, FAR))).isNull();
    }
  }

  @Test
  void aThousandChangesAtOnceAreAllMade() throws Exception {
    try (Session session = open()) {
      session.open(BOOK);
      for (int i = 0; i < 1_000; i++) {
        session.change(BOOK, i + 2, insert(0, 0, "n" + i + " = " + i + "\n"));
      }
      var symbols =
          Session.get(
              session
                  .server
                  .getTextDocumentService()
                  .documentSymbol(new DocumentSymbolParams(id(session, BOOK))));

      assertThat(symbols).extracting(symbol -> symbol.getLeft().getName()).contains("n0", "n999");
    }
  }

  @Test
  void requestsThatAreCancelledAreAnsweredAsSuch() throws Exception {
    try (Session session = open()) {
      session.open(BOOK);
      List<CompletableFuture<?>> asked = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        asked.add(hover(session, BOOK, new Position(0, 7)));
      }
      asked.forEach(request -> request.cancel(true));

      assertThat(Session.get(hover(session, BOOK, FAR))).isNull();
    }
  }

  @Test
  void twoServersShareACacheAndADamagedOneIsNoTrouble() throws Exception {
    write(BOOK, "class (:\n");
    try (Session one = open();
        Session other = open()) {
      Session.await(() -> codes(one, BOOK).contains("OLS01000"));
      Session.await(() -> codes(other, BOOK).contains("OLS01000"));
    }
    try (Stream<Path> files = Files.walk(cache)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "rubbish");
      }
    }
    try (Session session = open()) {
      Session.await(() -> codes(session, BOOK).contains("OLS01000"));
    }
  }

  @Test
  void aConfigurationThatCannotBeUsedIsSaidAndMended() throws Exception {
    write("odools.toml", "[[config]]\nname = 7\n");
    write(BOOK, "class (:\n");
    try (Session session = open()) {
      Session.await(() -> session.client.shown.stream().anyMatch(m -> m.contains("configFile")));
      assertThat(Session.get(hover(session, BOOK, FAR))).isNull();

      write("odools.toml", "[[config]]\nname = \"default\"\n");
      session
          .server
          .getWorkspaceService()
          .didChangeWatchedFiles(
              new org.eclipse.lsp4j.DidChangeWatchedFilesParams(
                  List.of(
                      new org.eclipse.lsp4j.FileEvent(
                          session.uri("odools.toml"), org.eclipse.lsp4j.FileChangeType.Changed))));
      Session.await(() -> codes(session, BOOK).contains("OLS01000"));
    }
  }

  private Session open() throws Exception {
    Session session = new Session(project, cache);
    session.initialize(new ClientCapabilities());
    return session;
  }

  private static ClientCapabilities pulling() {
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setDiagnostic(new DiagnosticCapabilities());
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setTextDocument(text);
    capabilities.setWorkspace(workspace);
    return capabilities;
  }

  private static CompletableFuture<org.eclipse.lsp4j.Hover> hover(
      Session session, String file, Position position) {
    return session
        .server
        .getTextDocumentService()
        .hover(new HoverParams(id(session, file), position));
  }

  private static void assertRefused(CompletableFuture<?> request, ResponseErrorCode code) {
    assertThatThrownBy(() -> Session.get(request))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            ResponseErrorException.class,
            refusal -> assertThat(refusal.getResponseError().getCode()).isEqualTo(code.getValue()));
  }

  private static List<String> codes(Session session, String file) {
    return session.client.diagnostics(session.uri(file)).stream()
        .map(Diagnostic::getCode)
        .map(code -> code.getLeft())
        .toList();
  }

  private static TextDocumentIdentifier id(Session session, String file) {
    return new TextDocumentIdentifier(session.uri(file));
  }

  private static TextDocumentContentChangeEvent insert(int line, int column, String text) {
    Position at = new Position(line, column);
    return new TextDocumentContentChangeEvent(new Range(at, at), text);
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
