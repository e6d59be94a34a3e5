package org.odooanalyzer.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * Drives a language server as an editor does, from another process, over a little addon that builds
 * on all of Odoo, and prints how long it takes to answer and what it holds in memory.
 *
 * <p>Usage: {@code EditorSession FOLDER COMMAND...}: the folder, which has to be empty, gets the
 * addon, and the command starts the server on its standard streams. {@code -Drounds=N} says how often
 * each thing is asked for, and {@code -Dpause=SECONDS} lets the server make its notes before it is asked
 * for references.
 */
public final class EditorSession implements AutoCloseable {
  /** How often each thing is asked for. */
  private static final int ROUNDS = Integer.getInteger("rounds", 300);

  /** For how many seconds nobody asks for anything before references are. */
  private static final int PAUSE = Integer.getInteger("pause", 0);

  private static final int SEARCHES = 20;
  private static final int METHODS = 330;

  private final PrintStream out = System.out;
  private final Path file;
  private final String uri;
  private final Process process;
  private final long start = System.nanoTime();
  private final DiagnosticsClient client = new DiagnosticsClient();
  private final LanguageServer server;
  private String text;
  private int version = 1;

  private EditorSession(Path folder, List<String> command) throws IOException {
    this.text = LargeAddon.write(folder, METHODS);
    this.file = folder.resolve(LargeAddon.FILE);
    this.uri = file.toUri().toString();
    this.process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(
            client, process.getInputStream(), process.getOutputStream());
    this.server = launcher.getRemoteProxy();
    launcher.startListening();
    InitializeParams parameters = new InitializeParams();
    parameters.setProcessId((int) ProcessHandle.current().pid());
    parameters.setCapabilities(capabilities());
    parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "shop")));
    parameters.setRootUri(folder.toUri().toString());
    server.initialize(parameters).join();
    server.initialized(new InitializedParams());
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "python", 1, text)));
  }

  private static ClientCapabilities capabilities() {
    TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
    PublishDiagnosticsCapabilities diagnostics = new PublishDiagnosticsCapabilities();
    diagnostics.setVersionSupport(true);
    documents.setPublishDiagnostics(diagnostics);
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setTextDocument(documents);
    return capabilities;
  }

  /** Measures once. */
  public static void main(String[] args) throws Exception {
    List<String> command = List.of(args).subList(1, args.length);
    try (EditorSession session = new EditorSession(Path.of(args[0]).toAbsolutePath(), command)) {
      session.run();
    }
  }

  private void run() throws Exception {
    List<String> first = complete("order.order_line:\n                line.");
    print("first completion after %.2f s, %s", seconds(), first.contains("product_id"));
    memory("after the first completion");
    client.findings(uri, version).get(1, TimeUnit.MINUTES);
    print("all findings after %.2f s", seconds());
    measure("completion", ROUNDS, () -> complete("self.partner_id.country_id."));
    measure("hover", ROUNDS, () -> hover("partner_id.country_id"));
    measure("definition", ROUNDS, () -> definition("partner_id.country_id"));
    memory("after these");
    measure("findings", ROUNDS, this::typeOneLine);
    memory("after these");
    TimeUnit.SECONDS.sleep(PAUSE);
    print("references of res.partner.name: %s", references("order.partner_id.na"));
    if (PAUSE > 0) {
      measure("references", SEARCHES, () -> references("order.partner_id.na"));
    }
    memory("after all requests");
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private Position behind(String snippet) {
    int at = text.indexOf(snippet);
    if (at < 0) {
      throw new IllegalArgumentException(snippet);
    }
    String before = text.substring(0, at + snippet.length());
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Position(line, before.length() - before.lastIndexOf('\n') - 1);
  }

  private TextDocumentIdentifier document() {
    return new TextDocumentIdentifier(uri);
  }

  private List<String> complete(String snippet) throws Exception {
    return get(
            server
                .getTextDocumentService()
                .completion(new CompletionParams(document(), behind(snippet))))
        .map(items -> items, list -> list.getItems())
        .stream()
        .map(CompletionItem::getLabel)
        .toList();
  }

  private Object hover(String snippet) throws Exception {
    return get(server.getTextDocumentService().hover(new HoverParams(document(), behind(snippet))));
  }

  private Object definition(String snippet) throws Exception {
    return get(
        server
            .getTextDocumentService()
            .definition(new DefinitionParams(document(), behind(snippet))));
  }

  private Object references(String snippet) throws Exception {
    Position at = behind(snippet);
    return server
            .getTextDocumentService()
            .references(new ReferenceParams(document(), at, new ReferenceContext(true)))
            .get(10, TimeUnit.MINUTES)
            .size()
        + " places";
  }

  /** Types a line break in a method, and waits for what is wrong then. */
  private Object typeOneLine() throws Exception {
    String line = "# typed here";
    Position at = behind(line);
    text = text.replace(line, line + "\n");
    version++;
    CompletableFuture<?> findings = client.findings(uri, version);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version),
                List.of(new TextDocumentContentChangeEvent(new Range(at, at), "\n"))));
    return findings.get(1, TimeUnit.MINUTES);
  }

  private static <T> T get(CompletableFuture<T> answer) throws Exception {
    return answer.get(1, TimeUnit.MINUTES);
  }

  private void measure(String what, int rounds, Callable<?> request) throws Exception {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      long before = System.nanoTime();
      request.call();
      nanos.add(System.nanoTime() - before);
    }
    nanos.sort(null);
    print(
        "%-12s %d times: p50 %.1f ms, p95 %.1f ms, most %.1f ms",
        what,
        rounds,
        nanos.get(rounds / 2) / 1e6,
        nanos.get(rounds * 95 / 100) / 1e6,
        nanos.get(rounds - 1) / 1e6);
  }

  private void memory(String when) throws IOException {
    Map<String, Long> kibibytes = ProcessStatus.of(process.pid());
    print(
        "%s: RssAnon %.1f MB, RssFile %.1f MB",
        when,
        kibibytes.getOrDefault("RssAnon", 0L) / 1e3,
        kibibytes.getOrDefault("RssFile", 0L) / 1e3);
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }

  @Override
  public void close() throws Exception {
    server.shutdown().get(1, TimeUnit.MINUTES);
    server.exit();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      print("the server did not end");
    }
    Files.deleteIfExists(file);
  }
}
