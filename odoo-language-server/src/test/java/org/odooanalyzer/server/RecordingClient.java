package org.odooanalyzer.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that remembers what it is told. */
final class RecordingClient implements LanguageClient {
  final List<String> shown = new CopyOnWriteArrayList<>();
  final List<String> logged = new CopyOnWriteArrayList<>();
  private final Map<String, PublishDiagnosticsParams> published = new ConcurrentHashMap<>();

  /** The last that was told of a URI; nothing counts as no diagnostics. */
  List<Diagnostic> diagnostics(String uri) {
    PublishDiagnosticsParams last = published.get(uri);
    return last == null ? List.of() : last.getDiagnostics();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    published.put(params.getUri(), params);
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams params) {
    shown.add(params.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return new CompletableFuture<>();
  }

  @Override
  public void logMessage(MessageParams params) {
    logged.add(params.getMessage());
  }

  @Override
  public CompletableFuture<Void> refreshDiagnostics() {
    return CompletableFuture.completedFuture(null);
  }
}
