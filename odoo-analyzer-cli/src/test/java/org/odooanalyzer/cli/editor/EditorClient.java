package org.odooanalyzer.cli.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** An editor with a server of its own: {@code bin/odoo-analyzer serve} in another process. */
final class EditorClient implements AutoCloseable {
  private static final Path SCRIPT = Path.of("../bin/odoo-analyzer").toAbsolutePath().normalize();
  private static final long SECONDS = 180;

  final Published published = new Published();
  private final Process process;
  private final OdooServer server;
  private final Map<Path, String> shown = new LinkedHashMap<>();
  private int version = 1;
  private int requests;

  /**
   * Starts a server and opens a folder in it.
   *
   * @param javaOptions what {@code ODOO_ANALYZER_OPTS} says
   * @param options of the goal {@code serve}
   */
  EditorClient(Path folder, String javaOptions, List<String> options) throws Exception {
    List<String> command = new ArrayList<>(List.of(SCRIPT.toString(), "serve"));
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("ODOO_ANALYZER_OPTS", javaOptions);
    process = builder.start();
    Launcher<OdooServer> launcher =
        new Launcher.Builder<OdooServer>()
            .setLocalService(published)
            .setRemoteInterface(OdooServer.class)
            .setInput(process.getInputStream())
            .setOutput(process.getOutputStream())
            .create();
    server = launcher.getRemoteProxy();
    var unused = launcher.startListening();
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) ProcessHandle.current().pid());
    params.setCapabilities(capabilities());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "project")));
    get(server.initialize(params));
    server.initialized(new InitializedParams());
  }

  private static ClientCapabilities capabilities() {
    TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
    DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
    symbols.setHierarchicalDocumentSymbolSupport(true);
    texts.setDocumentSymbol(symbols);
    texts.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN), false));
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setTextDocument(texts);
    return capabilities;
  }

  private <T> T get(CompletableFuture<T> answer) throws Exception {
    requests++;
    return answer.get(SECONDS, TimeUnit.SECONDS);
  }

  private static TextDocumentIdentifier document(Path file) {
    return new TextDocumentIdentifier(uri(file));
  }

  static String uri(Path file) {
    return file.toUri().toString();
  }

  void open(Path file, String text) {
    shown.put(file, text);
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(uri(file), "odoo", version++, text)));
  }

  /** Shows another text of an open file. */
  void change(Path file, String text) {
    shown.put(file, text);
    change(file, new TextDocumentContentChangeEvent(text));
  }

  private void change(Path file, TextDocumentContentChangeEvent change) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), version++), List.of(change)));
  }

  void close(Path file) {
    shown.remove(file);
    server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document(file)));
  }

  List<Path> open() {
    return List.copyOf(shown.keySet());
  }

  /** What the user sees of a file: the open text, or what is on the disk. */
  String text(Path file) throws IOException {
    String open = shown.get(file);
    return open != null ? open : Files.readString(file);
  }

  List<? extends Location> definition(Path file, Position at) throws Exception {
    return get(server.getTextDocumentService().definition(new DefinitionParams(document(file), at)))
        .getLeft();
  }

  List<? extends Location> references(Path file, Position at) throws Exception {
    ReferenceContext context = new ReferenceContext(true);
    return get(
        server
            .getTextDocumentService()
            .references(new ReferenceParams(document(file), at, context)));
  }

  /** The text of a hover; empty when there is none. */
  String hover(Path file, Position at) throws Exception {
    Hover hover = get(server.getTextDocumentService().hover(new HoverParams(document(file), at)));
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  List<CompletionItem> completion(Path file, Position at) throws Exception {
    return get(server.getTextDocumentService().completion(new CompletionParams(document(file), at)))
        .map(items -> items, CompletionList::getItems);
  }

  List<DocumentSymbol> outline(Path file) throws Exception {
    return get(
            server
                .getTextDocumentService()
                .documentSymbol(new DocumentSymbolParams(document(file))))
        .stream()
        .map(Either::getRight)
        .toList();
  }

  List<? extends WorkspaceSymbol> symbols(String query) throws Exception {
    return get(server.getWorkspaceService().symbol(new WorkspaceSymbolParams(query))).getRight();
  }

  Map<String, Long> memory() throws Exception {
    return get(server.memoryStats());
  }

  /** How often it asked so far. */
  int requests() {
    return requests;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() throws IOException {
    try {
      server.shutdown().orTimeout(SECONDS, TimeUnit.SECONDS).join();
      server.exit();
      int code = process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join().exitValue();
      if (code != 0) {
        throw new IOException("the server ended with exit code " + code);
      }
    } finally {
      process.destroyForcibly();
    }
  }
}
