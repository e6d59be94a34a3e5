package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.odooanalyzer.protocol.FileUris;

/** A server in this process and a client of it that speaks as the protocol wants it. */
final class Session implements AutoCloseable {
  final RecordingClient client;
  final OdooServer server;
  private final Path project;
  private final Served served;

  Session(Path project, Path cache) throws IOException {
    this(project, Served.start(Served.options(project, cache), Pace.USUAL), new RecordingClient());
  }

  Session(Path project, Served served, RecordingClient client) {
    this.project = project;
    this.served = served;
    this.client = client;
    Launcher<OdooServer> launcher =
        new Launcher.Builder<OdooServer>()
            .setLocalService(client)
            .setRemoteInterface(OdooServer.class)
            .setInput(served.out())
            .setOutput(served.in())
            .create();
    var unused = launcher.startListening();
    server = launcher.getRemoteProxy();
  }

  /** A session that is begun, of a client that can nothing. */
  static Session open(Path project, Path cache) throws Exception {
    Session session = new Session(project, cache);
    session.initialize(new ClientCapabilities());
    return session;
  }

  /** A session with a server in a process of its own, which speaks over its standard streams. */
  static Session with(Process server, Path project) throws Exception {
    Session session = new Session(project, Served.by(server), new RecordingClient());
    session.initialize(new ClientCapabilities());
    return session;
  }

  /** The same with a server that does not wait. */
  static Session openQuick(Path project, Path cache) throws Exception {
    Served served = Served.start(Served.options(project, cache), Served.QUICK);
    Session session = new Session(project, served, new RecordingClient());
    session.initialize(new ClientCapabilities());
    return session;
  }

  InitializeResult initialize(ClientCapabilities capabilities) throws Exception {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    params.setWorkspaceFolders(List.of(folder("")));
    return initialize(params);
  }

  InitializeResult initialize(InitializeParams params) throws Exception {
    InitializeResult result = get(server.initialize(params));
    server.initialized(new InitializedParams());
    return result;
  }

  String uri(String file) {
    return FileUris.uri(project.resolve(file));
  }

  TextDocumentIdentifier id(String file) {
    return new TextDocumentIdentifier(uri(file));
  }

  WorkspaceFolder folder(String path) {
    return new WorkspaceFolder(uri(path), path.isEmpty() ? "project" : path);
  }

  TextDocumentService texts() {
    return server.getTextDocumentService();
  }

  /** Opens a file with what is on the disk. */
  void open(String file) throws IOException {
    open(file, Files.readString(project.resolve(file)));
  }

  void open(String file, String text) {
    texts()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "python", 1, text)));
  }

  void change(String file, int version, TextDocumentContentChangeEvent... changes) {
    texts()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), version), List.of(changes)));
  }

  void close(String file) {
    texts().didClose(new DidCloseTextDocumentParams(id(file)));
  }

  /** Tells of files that are other than they were, as an editor that watches them. */
  void watched(FileChangeType how, String... files) {
    server
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(files).stream().map(file -> new FileEvent(uri(file), how)).toList()));
  }

  CompletableFuture<Hover> hover(String file, Position position) {
    return texts().hover(new HoverParams(id(file), position));
  }

  /** What a hover says; empty for nothing. */
  String hoverText(String file, Position position) throws Exception {
    Hover hover = get(hover(file, position));
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  boolean hasHover(String file, Position position) {
    return hover(file, position).orTimeout(Served.SECONDS, TimeUnit.SECONDS).join() != null;
  }

  /** The names in a list of the symbols of a file, for a client without trees of them. */
  List<String> symbols(String file) throws Exception {
    return get(texts().documentSymbol(new DocumentSymbolParams(id(file)))).stream()
        .map(symbol -> symbol.getLeft().getName())
        .toList();
  }

  /** The codes of the diagnostics that were pushed last. */
  List<String> codes(String file) {
    return client.diagnostics(uri(file)).stream()
        .map(Diagnostic::getCode)
        .map(code -> code.getLeft())
        .toList();
  }

  void awaitCode(String file, String code) throws InterruptedException {
    await(() -> codes(file).contains(code));
  }

  void awaitNoCodes(String file) throws InterruptedException {
    await(() -> codes(file).isEmpty());
  }

  /** Writes to the server what is no message, perhaps. */
  void raw(String text) throws IOException {
    synchronized (served.in()) {
      served.in().write(text.getBytes(StandardCharsets.UTF_8));
      served.in().flush();
    }
  }

  /** The client is gone. */
  void hangUp() throws IOException {
    served.hangUp();
  }

  long memory(String name) throws Exception {
    return Objects.requireNonNull(get(server.memoryStats()).get(name), name);
  }

  int exitCode() throws Exception {
    return get(served.code());
  }

  static TextDocumentContentChangeEvent insert(int line, int column, String text) {
    Position at = new Position(line, column);
    return new TextDocumentContentChangeEvent(new Range(at, at), text);
  }

  static TextDocumentContentChangeEvent whole(String text) {
    return new TextDocumentContentChangeEvent(text);
  }

  static void assertRefused(CompletableFuture<?> request, ResponseErrorCode code) {
    assertThatThrownBy(() -> get(request))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            ResponseErrorException.class,
            refusal -> {
              org.assertj.core.api.Assertions.assertThat(refusal.getResponseError().getCode())
                  .isEqualTo(code.getValue());
            });
  }

  static <T> T get(CompletableFuture<T> future) throws Exception {
    return Served.get(future);
  }

  static void await(BooleanSupplier condition) throws InterruptedException {
    Served.await(condition);
  }

  @Override
  public void close() throws IOException {
    served.end();
  }
}
