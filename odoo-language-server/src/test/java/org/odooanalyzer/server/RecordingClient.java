package org.odooanalyzer.server;

import com.google.gson.JsonNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that remembers what it is told. */
final class RecordingClient implements LanguageClient {
  final List<String> shown = new CopyOnWriteArrayList<>();
  final List<String> logged = new CopyOnWriteArrayList<>();
  final List<String> sections = new CopyOnWriteArrayList<>();
  final List<Registration> registered = new CopyOnWriteArrayList<>();

  final List<WorkDoneProgressNotification> progress = new CopyOnWriteArrayList<>();

  /** What it says when it is asked for its settings. */
  volatile Object settings = JsonNull.INSTANCE;

  final AtomicInteger refreshes = new AtomicInteger();
  private final Map<String, PublishDiagnosticsParams> published = new ConcurrentHashMap<>();

  /** The last that was told of a URI; nothing counts as no diagnostics. */
  List<Diagnostic> diagnostics(String uri) {
    PublishDiagnosticsParams last = published.get(uri);
    return last == null ? List.of() : last.getDiagnostics();
  }

  /** The version of the text that the last was about. */
  Integer version(String uri) {
    return Objects.requireNonNull(published.get(uri)).getVersion();
  }

  /** All that anything was told of. */
  Set<String> publishedUris() {
    return Set.copyOf(published.keySet());
  }

  @Override
  public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
    params.getItems().forEach(item -> sections.add(item.getSection()));
    return CompletableFuture.completedFuture(
        params.getItems().stream().map(item -> settings).toList());
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registered.addAll(params.getRegistrations());
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    progress.add(params.getValue().getLeft());
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
    refreshes.incrementAndGet();
    return CompletableFuture.completedFuture(null);
  }
}
