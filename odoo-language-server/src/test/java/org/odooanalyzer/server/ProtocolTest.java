package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.odooanalyzer.server.Session.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CreateFilesParams;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileCreate;
import org.eclipse.lsp4j.FileDelete;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server says that it can, and does. */
class ProtocolTest {
  private static final String NEW = "addons/shelf/new.py";

  @TempDir Path project;
  @TempDir Path cache;
  private Shelf shelf;

  @BeforeEach
  void writeTheProject() {
    shelf = Shelf.in(project);
  }

  @Test
  void onlyWhatAClientCanIsOffered() throws Exception {
    try (Session session = new Session(project, cache)) {
      ServerCapabilities plain = session.initialize(Clients.of("{}")).getCapabilities();
      assertThat(plain.getDiagnosticProvider()).as("it is told").isNull();
      assertThat(plain.getPositionEncoding()).isEqualTo("utf-16");
      assertThat(plain.getWorkspace().getWorkspaceFolders().getSupported()).isTrue();
      assertThat(plain.getWorkspace().getFileOperations().getDidRename()).isNotNull();
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");
      assertThat(session.client.registered).isEmpty();
      assertThat(session.client.progress).isEmpty();
    }
    try (Session session = new Session(project, cache)) {
      InitializeResult able = session.initialize(Clients.pulling());
      assertThat(able.getCapabilities().getDiagnosticProvider()).isNotNull();
    }
  }

  @Test
  void aClientThatWatchesFilesIsAskedToOnce() throws Exception {
    try (Session session = new Session(project, cache)) {
      session.initialize(
          Clients.of("{\"workspace\":{\"didChangeWatchedFiles\":{\"dynamicRegistration\":true}}}"));
      Session.await(() -> !session.client.registered.isEmpty());
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");
      assertThat(session.client.registered)
          .singleElement()
          .satisfies(
              asked -> {
                assertThat(asked.getMethod()).isEqualTo("workspace/didChangeWatchedFiles");
                assertThat(String.valueOf(asked.getRegisterOptions()))
                    .contains("py,xml,csv", "odools.toml");
              });
    }
  }

  /** The character before the name takes 4 bytes, 2 units of UTF-16, or 1 of UTF-32. */
  @ParameterizedTest
  @CsvSource({"utf-8, 8, 13", "utf-16, 6, 11", "utf-32, 5, 10"})
  void columnsAreCountedAsTheClientCounts(String encoding, int start, int end) throws Exception {
    try (Session session = new Session(project, cache)) {
      InitializeResult result =
          session.initialize(
              Clients.of("{\"general\":{\"positionEncodings\":[\"%s\"]}}".formatted(encoding)));
      assertThat(result.getCapabilities().getPositionEncoding()).isEqualTo(encoding);
      session.open(NEW, "def where():\n    pass\n\n\n'\u00e9' ;where()\n");
      session.change(
          NEW,
          2,
          new org.eclipse.lsp4j.TextDocumentContentChangeEvent(
              new Range(new Position(4, 1), new Position(4, encoding.equals("utf-8") ? 3 : 2)),
              "\ud83d\ude00"));

      Hover hover = get(session.hover(NEW, new Position(4, start)));
      assertThat(hover.getRange())
          .isEqualTo(new Range(new Position(4, start), new Position(4, end)));
    }
  }

  @Test
  void foldersThatAreOpenedAndClosedAreTheProject() throws Exception {
    Files.createDirectories(project.resolve("more"));
    shelf.write("more/garden/__manifest__.py", "{'name': 'Garden', 'depends': ['base']}\n");
    shelf.write("more/garden/__init__.py", Shelf.BROKEN);
    try (Session session = new Session(project, cache)) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Clients.of("{}"));
      params.setWorkspaceFolders(List.of(session.folder("addons")));
      session.initialize(params);
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");
      assertThat(session.symbols("more/garden/__init__.py")).isEmpty();

      folders(session, List.of("more"), List.of());
      session.awaitCode("more/garden/__init__.py", Shelf.SYNTAX_ERROR);
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");

      folders(session, List.of(), List.of("more"));
      session.awaitNoCodes("more/garden/__init__.py");
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");
    }
  }

  private static void folders(Session session, List<String> added, List<String> removed) {
    session
        .server
        .getWorkspaceService()
        .didChangeWorkspaceFolders(
            new DidChangeWorkspaceFoldersParams(
                new WorkspaceFoldersChangeEvent(
                    added.stream().map(session::folder).toList(),
                    removed.stream().map(session::folder).toList())));
  }

  @Test
  void filesThatTheEditorMakesRenamesAndDeletesAreFollowed() throws Exception {
    try (Session session = Session.open(project, cache)) {
      assertThat(session.symbols(NEW)).isEmpty();
      shelf.write(NEW, "class New:\n    pass\n");
      session
          .server
          .getWorkspaceService()
          .didCreateFiles(new CreateFilesParams(List.of(new FileCreate(session.uri(NEW)))));
      assertThat(session.symbols(NEW)).containsExactly("New");

      String other = "addons/shelf/other.py";
      Files.move(project.resolve(NEW), project.resolve(other));
      session
          .server
          .getWorkspaceService()
          .didRenameFiles(
              new RenameFilesParams(List.of(new FileRename(session.uri(NEW), session.uri(other)))));
      assertThat(session.symbols(NEW)).isEmpty();
      assertThat(session.symbols(other)).containsExactly("New");

      shelf.delete(other);
      session
          .server
          .getWorkspaceService()
          .didDeleteFiles(new DeleteFilesParams(List.of(new FileDelete(session.uri(other)))));
      assertThat(session.symbols(other)).isEmpty();
    }
  }

  /** The names are those of docs/language-server.md. */
  @Test
  void memoryIsToldByName() throws Exception {
    try (Session session = Session.open(project, cache)) {
      assertThat(get(session.server.memoryStats())).containsKeys("heapUsed", "heapMax");
      assertThat(session.hoverText(Shelf.BOOK, Shelf.NAME)).contains("name");
      Map<String, Long> known = get(session.server.memoryStats());

      assertThat(known)
          .containsKeys(
              "heapUsed",
              "heapMax",
              "factBytes",
              "scratchBytes",
              "trees",
              "treeHits",
              "treeMisses",
              "treeEvictions",
              "factEvictions",
              "filesUnloaded",
              "filesLoading",
              "filesLoaded",
              "filesFailed",
              "cacheHits",
              "parsedOwn",
              "parsedExternal");
      assertThat(known.get("trees")).isPositive();
      assertThat(known.get("filesFailed")).isZero();
    }
  }
}
