package org.odooanalyzer.server;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.odooanalyzer.protocol.FileUris;
import org.odooanalyzer.workspace.AnalyzeOptions;
import org.odooanalyzer.workspace.CacheOptions;

/** A server in this process and a client of it, with pipes between them. */
final class Session implements AutoCloseable {
  private static final long SECONDS = 60;

  final RecordingClient client = new RecordingClient();
  final LanguageServer server;
  private final Path project;
  private final OutputStream toServer;
  private final CompletableFuture<Integer> code;

  Session(Path project, Path cache) throws IOException {
    this.project = project;
    Pipe there = Pipe.open();
    Pipe back = Pipe.open();
    InputStream serverIn = Channels.newInputStream(there.source());
    OutputStream serverOut = Channels.newOutputStream(back.sink());
    toServer = Channels.newOutputStream(there.sink());
    PrintStream log =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    code =
        CompletableFuture.supplyAsync(
            () -> LanguageServerGoal.run(options(project, cache), serverIn, serverOut, log));
    var launcher =
        LSPLauncher.createClientLauncher(client, Channels.newInputStream(back.source()), toServer);
    var unused = launcher.startListening();
    server = launcher.getRemoteProxy();
  }

  private static ServeOptions options(Path project, Path cache) {
    return new ServeOptions(
        new AnalyzeOptions(
            project, List.of(), List.of(), null, List.of(), List.of(), List.of(), "never",
            List.of(), List.of(), List.of(), null, null, null, 1),
        new CacheOptions(project, "readwrite", cache, "pack", 64, CacheOptions.NO_VERIFICATION),
        List.of(),
        true,
        "true",
        16,
        512,
        0);
  }

  InitializeResult initialize(ClientCapabilities capabilities) throws Exception {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(FileUris.uri(project), "project")));
    params.setInitializationOptions(new JsonObject());
    InitializeResult result = get(server.initialize(params));
    server.initialized(new InitializedParams());
    return result;
  }

  String uri(String file) {
    return FileUris.uri(project.resolve(file));
  }

  /** Opens a file with what is on the disk. */
  void open(String file) throws IOException {
    String text = Files.readString(project.resolve(file));
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "python", 1, text)));
  }

  void change(String file, int version, TextDocumentContentChangeEvent... changes) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), version), List.of(changes)));
  }

  /** Writes bytes to the server as they are. */
  void raw(String bytes) throws IOException {
    synchronized (toServer) {
      toServer.write(bytes.getBytes(StandardCharsets.UTF_8));
      toServer.flush();
    }
  }

  /** The client is gone. */
  void hangUp() throws IOException {
    toServer.close();
  }

  int exitCode() throws Exception {
    return get(code);
  }

  static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(SECONDS, TimeUnit.SECONDS);
  }

  /** Waits until something is so; fails when it never is. */
  static void await(BooleanSupplier condition) throws InterruptedException {
    for (long waited = 0; !condition.getAsBoolean(); waited += 10) {
      if (waited > TimeUnit.SECONDS.toMillis(SECONDS)) {
        throw new AssertionError("it never came to be");
      }
      Thread.sleep(10);
    }
  }

  @Override
  public void close() throws IOException {
    if (!code.isDone()) {
      hangUp();
      code.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
  }
}
