package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.odooanalyzer.server.Session.assertRefused;
import static org.odooanalyzer.server.Session.get;
import static org.odooanalyzer.server.Session.insert;
import static org.odooanalyzer.server.Session.whole;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client says too early, too late, or of what is not there. */
class BadRequestsTest {
  @TempDir Path project;
  @TempDir Path cache;
  private Shelf shelf;

  @BeforeEach
  void writeTheProject() {
    shelf = Shelf.in(project);
  }

  @Test
  void nothingIsAnsweredBeforeInitializeNorAfterShutdown() throws Exception {
    try (Session session = new Session(project, cache)) {
      TextDocumentService texts = session.texts();
      TextDocumentIdentifier id = session.id(Shelf.BOOK);
      ResponseErrorCode early = ResponseErrorCode.ServerNotInitialized;
      assertRefused(session.hover(Shelf.BOOK, Shelf.TITLE), early);
      assertRefused(texts.completion(new CompletionParams(id, Shelf.TITLE)), early);
      assertRefused(texts.documentSymbol(new DocumentSymbolParams(id)), early);
      assertRefused(
          session.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("a")), early);
      assertRefused(session.server.shutdown(), early);

      session.initialize(new ClientCapabilities());
      InitializeParams again = new InitializeParams();
      again.setCapabilities(new ClientCapabilities());
      assertRefused(session.server.initialize(again), ResponseErrorCode.InvalidRequest);
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");

      assertThat(get(session.server.shutdown())).isNull();
      assertRefused(session.hover(Shelf.BOOK, Shelf.TITLE), ResponseErrorCode.InvalidRequest);
      assertRefused(session.server.shutdown(), ResponseErrorCode.InvalidRequest);
      session.server.exit();
      assertThat(session.exitCode()).isZero();
    }
  }

  /**
   * What is opened too early is not open: a client that does so opens it again, or sees the disk.
   */
  @Test
  void whatIsSaidBeforeInitializeIsNotHeard() throws Exception {
    try (Session session = new Session(project, cache)) {
      session.open(Shelf.BOOK, "early = 1\n");
      session.change(Shelf.BOOK, 2, whole("earlier = 1\n"));
      session.watched(FileChangeType.Changed, Shelf.BOOK, "odools.toml");
      session.initialize(new ClientCapabilities());

      assertThat(session.symbols(Shelf.BOOK)).contains("Book").doesNotContain("early", "earlier");
    }
  }

  @Test
  void aClientThatNeverSaysThatItIsInitializedIsAnswered() throws Exception {
    try (Session session = new Session(project, cache)) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(new ClientCapabilities());
      get(session.server.initialize(params));

      assertThat(get(session.hover(Shelf.BOOK, Shelf.TITLE)))
          .as("no folder is open, the server was started in the project")
          .isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Shelf.BOOK,
        "addons/shelf/gone.py",
        "addons/gone/models.py",
        "addons/shelf",
        "addons/shelf/__manifest__.py",
        "odoo/odoo/models.py",
        "../elsewhere.py",
        "addons/shelf/picture.png"
      })
  void placesBehindTheEndHaveNothing(String file) throws Exception {
    try (Session session = Session.open(project, cache)) {
      TextDocumentService texts = session.texts();
      TextDocumentIdentifier id = session.id(file);
      for (Position position :
          List.of(Shelf.FAR, new Position(Integer.MAX_VALUE, Integer.MAX_VALUE))) {
        assertThat(get(session.hover(file, position))).isNull();
        assertThat(get(texts.completion(new CompletionParams(id, position)))).isNotNull();
        assertThat(get(texts.definition(new DefinitionParams(id, position))).getLeft()).isEmpty();
        ReferenceContext context = new ReferenceContext(true);
        assertThat(get(texts.references(new ReferenceParams(id, position, context)))).isEmpty();
      }
    }
  }

  /** As the protocol says. */
  @Test
  void aCharacterBehindItsLineIsTheEndOfTheLine() throws Exception {
    try (Session session = Session.open(project, cache)) {
      assertThat(session.hoverText(Shelf.BOOK, new Position(11, 1_000_000)))
          .isEqualTo(session.hoverText(Shelf.BOOK, Shelf.NAME))
          .isNotEmpty();
    }
  }

  /** The protocol has no negative numbers; a client that sends them means the start. */
  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1", "-2147483648, -2147483648", "7, -5"})
  void negativePlacesAreTheStart(int line, int character) throws Exception {
    try (Wire wire = new Wire(project, cache)) {
      wire.initialize("{}");
      String hover = wire.at(Shelf.BOOK, line, character);

      assertThat(wire.answer(1, "textDocument/hover", hover).has("result")).isTrue();
      assertThat(wire.answer(2, "textDocument/completion", hover).has("result")).isTrue();
      assertThat(wire.answer(3, "textDocument/definition", hover).has("result")).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"untitled:Untitled-1", "", "file:///a%zz", "http://localhost/x.py", "%", "file:"})
  void whatIsNoFileHasNothing(String uri) throws Exception {
    try (Session session = Session.open(project, cache)) {
      TextDocumentIdentifier id = new TextDocumentIdentifier(uri);

      assertThat(get(session.texts().documentSymbol(new DocumentSymbolParams(id)))).isEmpty();
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");
    }
  }

  @Test
  void aFileThatGoesWhileItIsOpenIsStillWhatTheEditorShows() throws Exception {
    try (Session session = Session.open(project, cache)) {
      session.open(Shelf.BOOK);
      shelf.delete(Shelf.BOOK);
      session.watched(FileChangeType.Deleted, Shelf.BOOK);
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");

      session.close(Shelf.BOOK);
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).isEmpty();
    }
  }

  @Test
  void aFileThatGoesUnsaidIsAMiss() throws Exception {
    try (Session session = Session.open(project, cache)) {
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");
      shelf.delete("addons/shelf");

      assertThat(get(session.hover(Shelf.BOOK, Shelf.TITLE))).isNull();
      session.change(Shelf.BOOK, 3, insert(0, 0, "x"));
      session.close(Shelf.BOOK);
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).isEmpty();
      assertThat(session.client.logged).anyMatch(line -> line.contains("it is not open"));
    }
  }

  /** With words from the editor, and without. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aProjectThatGoesIsThereAgainWhenItIsBack(boolean isWatched) throws Exception {
    try (Session session = Session.openQuick(project, cache)) {
      session.open(Shelf.BOOK);
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");
      shelf.delete("addons");
      shelf.delete("odoo");
      if (isWatched) {
        session.watched(FileChangeType.Deleted, "addons", "odoo");
      }
      Session.await(() -> !session.hasHover(Shelf.BASE, Shelf.FIRST_CLASS));

      Shelf.in(project);
      if (isWatched) {
        session.watched(FileChangeType.Created, "addons", "odoo");
        assertThat(session.hoverText(Shelf.BOOK, Shelf.NAME)).contains("name");
      }
      Session.await(() -> session.hasHover(Shelf.BOOK, Shelf.NAME));
      assertThat(session.client.logged).noneMatch(line -> line.contains("internal error"));
    }
  }

  /** Without a word from the editor. */
  @Test
  void aProjectThatCannotBeOpenedIsToldOnceAndOpenedWhenItCanBe() throws Exception {
    Path odoo = project.resolve("odoo");
    ServeOptions options = Served.options(project, cache);
    Files.move(odoo, project.resolve("away"));
    try (Session session =
        new Session(project, Served.start(options, Served.QUICK), new RecordingClient())) {
      session.initialize(new ClientCapabilities());
      Session.await(() -> session.client.shown.stream().anyMatch(m -> m.contains("odooPath")));
      assertThat(get(session.hover(Shelf.BOOK, Shelf.TITLE))).isNull();

      Files.move(project.resolve("away"), odoo);
      Session.await(() -> session.hasHover(Shelf.BOOK, Shelf.TITLE));
      assertThat(session.client.shown).hasSize(1);
    }
  }

  @Test
  void aChangeThatIsOlderThanTheTextIsIgnored() throws Exception {
    try (Session session = Session.open(project, cache)) {
      session.open(Shelf.BOOK);
      session.change(Shelf.BOOK, 9, insert(0, 0, "class New:\n    pass\n"));
      session.change(Shelf.BOOK, 8, insert(0, 0, "class Old:\n    pass\n"));
      session.change(Shelf.BOOK, -1, insert(0, 0, "class Older:\n    pass\n"));

      assertThat(session.symbols(Shelf.BOOK)).contains("New").doesNotContain("Old", "Older");
      assertThat(session.client.logged).anyMatch(line -> line.contains("is older than 9"));
    }
  }

  @Test
  void aFileThatIsOpenedTwiceShowsTheLastText() throws Exception {
    try (Session session = Session.open(project, cache)) {
      session.open(Shelf.BOOK, "class One:\n    pass\n");
      session.open(Shelf.BOOK, "class Two:\n    pass\n");
      assertThat(session.symbols(Shelf.BOOK)).containsExactly("Two");

      session.close(Shelf.BOOK);
      session.close(Shelf.BOOK);
      assertThat(session.symbols(Shelf.BOOK)).contains("Book");
    }
  }

  @Test
  void changesBehindTheEndAreClamped() throws Exception {
    try (Session session = Session.open(project, cache)) {
      session.open(Shelf.BOOK, "class One:\n    pass\n");
      session.change(Shelf.BOOK, 2, insert(1_000, 1_000, "class Two:\n    pass\n"));
      assertThat(session.symbols(Shelf.BOOK)).containsExactly("One", "Two");
    }
  }

  /** Of each kind that there is, without a pause. */
  @Test
  void aThousandNotificationsAtOnceAreAllHeard() throws Exception {
    try (Session session = Session.open(project, cache)) {
      session.open(Shelf.BOOK);
      for (int i = 0; i < 250; i++) {
        shelf.write("addons/shelf/part" + i + ".py", "part = " + i + "\n");
        session.change(Shelf.BOOK, i + 2, insert(0, 0, "n" + i + " = " + i + "\n"));
        session.watched(FileChangeType.Created, "addons/shelf/part" + i + ".py");
        session.open("addons/shelf/part" + i + ".py", "class Part" + i + ":\n    pass\n");
        if (i % 2 == 0) {
          session.close("addons/shelf/part" + i + ".py");
        }
      }

      assertThat(session.symbols(Shelf.BOOK)).contains("n0", "n249", "Book");
      assertThat(session.symbols("addons/shelf/part249.py")).containsExactly("Part249");
      assertThat(session.symbols("addons/shelf/part248.py")).containsExactly("part");
    }
  }

  @Test
  void aThousandChangesOfOneTextAtOnceAreAllMade() throws Exception {
    try (Session session = Session.open(project, cache)) {
      session.open(Shelf.BOOK);
      for (int i = 0; i < 1_000; i++) {
        session.change(Shelf.BOOK, i + 2, insert(0, 0, "n" + i + " = " + i + "\n"));
      }
      assertThat(session.symbols(Shelf.BOOK)).contains("n0", "n999").hasSizeGreaterThan(1_000);
    }
  }

  /** Each costs one opening of the project at most, and the last wins. */
  @Test
  void aThousandSettingsAtOnceEndWithTheLast() throws Exception {
    shelf.write(Shelf.BOOK, Shelf.BROKEN);
    try (Session session = Session.open(project, cache)) {
      session.awaitCode(Shelf.BOOK, Shelf.SYNTAX_ERROR);
      for (int i = 0; i <= 1_000; i++) {
        JsonArray suppress = new JsonArray();
        suppress.add(i < 1_000 ? "OLS02001" : Shelf.SYNTAX_ERROR);
        JsonObject settings = new JsonObject();
        settings.add("suppress", suppress);
        session
            .server
            .getWorkspaceService()
            .didChangeConfiguration(new org.eclipse.lsp4j.DidChangeConfigurationParams(settings));
      }
      session.awaitNoCodes(Shelf.BOOK);
    }
  }
}
