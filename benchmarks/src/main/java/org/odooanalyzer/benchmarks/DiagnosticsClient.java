package org.odooanalyzer.benchmarks;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that waits for what is said about versions of files. */
final class DiagnosticsClient implements LanguageClient {
  private final Map<String, CompletableFuture<PublishDiagnosticsParams>> said =
      new ConcurrentHashMap<>();

  /** Comes when a version of a file, or a later one, was reported on. */
  CompletableFuture<PublishDiagnosticsParams> findings(String uri, int version) {
    return said.computeIfAbsent(uri + " " + version, first -> new CompletableFuture<>());
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    Integer version = diagnostics.getVersion();
    if (version != null) {
      findings(diagnostics.getUri(), version).complete(diagnostics);
    }
  }

  @Override
  public void showMessage(MessageParams message) {
    System.err.println(message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object ignored) {}

  @Override
  public void logMessage(MessageParams message) {}
}
