package org.odooanalyzer.server;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.protocol.ClientFeatures;
import org.odooanalyzer.workspace.ToolVersion;

/** A server for one client. What may be said when is up to {@link Gate}. */
final class OdooLanguageServer implements LanguageServer {
  private static final long CLOSING_SECONDS = 10;

  private final Client client;
  private final Ending ending;
  private final LiveWorkspace live;
  private final Questions questions;
  private final Opening opening;
  private final TextDocumentService texts;
  private final WorkspaceService workspace;

  OdooLanguageServer(ServeOptions options, Pace pace, Client client, Ending ending) {
    this.client = client;
    this.ending = ending;
    this.live = new LiveWorkspace(client, pace);
    this.questions = new Questions(client, live);
    this.opening = new Opening(client, live, options);
    PulledDiagnostics pulled = new PulledDiagnostics(live);
    this.texts = new TextRequests(client, live, questions, pulled);
    this.workspace = new WorkspaceRequests(opening, live, questions, pulled);
    live.start();
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    client.introduce(
        params.getCapabilities() == null
            ? ClientFeatures.NONE
            : ClientFeatures.of(params.getCapabilities()));
    opening.introduce(params);
    if (params.getProcessId() != null) {
      ending.watch(params.getProcessId());
    }
    return CompletableFuture.completedFuture(
        new InitializeResult(
            Capabilities.of(client.features()),
            new ServerInfo("odoo-analyzer", ToolVersion.current())));
  }

  /** Begins to work; clients that never say that they are initialized begin with what they ask. */
  void begin() {
    opening.begin();
  }

  @Override
  public void initialized(InitializedParams params) {
    Capabilities.watchers(client.features()).ifPresent(this::watch);
  }

  private void watch(RegistrationParams watchers) {
    var unused =
        client
            .ask(remote -> remote.registerCapability(watchers))
            .exceptionally(
                fault -> {
                  client.log("the client watches no files: " + fault.getMessage());
                  return null;
                });
  }

  /** How much memory is used: names and bytes or counts. */
  @JsonRequest("odoo/memoryStats")
  public CompletableFuture<Map<String, Long>> memoryStats() {
    return CompletableFuture.completedFuture(live.memory().values());
  }

  @Override
  public CompletableFuture<@Nullable Object> shutdown() {
    return close().thenApply(over -> null);
  }

  /** Ends what goes on; a second time, says when the first is over. */
  CompletableFuture<Void> close() {
    questions.end();
    return live.end().completeOnTimeout(null, CLOSING_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void exit() {
    ending.exit();
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // There is no trace to be set.
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    // Opening goes on: without it nothing could be answered.
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return texts;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }
}
