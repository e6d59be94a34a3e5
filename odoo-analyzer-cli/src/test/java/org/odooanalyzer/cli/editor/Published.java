package org.odooanalyzer.cli.editor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** The client's ears: it keeps the last findings of each file. */
final class Published implements LanguageClient {
  private final Map<String, List<Diagnostic>> findings = new ConcurrentHashMap<>();

  /** The last that was told of a URI. */
  List<Diagnostic> of(String uri) {
    return findings.getOrDefault(uri, List.of());
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    findings.put(params.getUri(), params.getDiagnostics());
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams params) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return new CompletableFuture<>();
  }

  @Override
  public void logMessage(MessageParams params) {}
}
