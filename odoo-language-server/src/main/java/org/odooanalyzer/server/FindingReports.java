package org.odooanalyzer.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.odooanalyzer.protocol.DiagnosticList;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.workspace.Snapshot;

/**
 * Gives findings to a client that wants them told, and to those who asked. Whoever asks is answered
 * with findings that have seen all changes before the question.
 */
final class FindingReports {
  private final Client client;
  private final Documents documents;

  /** The ids of what the client was told of each URI; nothing for those without findings. */
  private final Map<String, String> told = new LinkedHashMap<>();

  private final List<CompletableFuture<Findings>> waiting = new ArrayList<>();
  private Findings last = Findings.NONE;
  private BooleanSupplier isUpToDate = () -> false;
  private long revision = -1;
  private boolean isEnded;

  FindingReports(Client client, Documents documents) {
    this.client = client;
    this.documents = documents;
  }

  /** The findings of a moment that has seen everything so far; any thread. */
  synchronized CompletableFuture<Findings> await(BooleanSupplier upToDate) {
    isUpToDate = upToDate;
    Snapshot about = last.snapshot();
    if (isEnded || (about != null && about.revision() == revision && upToDate.getAsBoolean())) {
      return CompletableFuture.completedFuture(last);
    }
    CompletableFuture<Findings> answer = new CompletableFuture<>();
    waiting.add(answer);
    return answer;
  }

  synchronized boolean isAwaited() {
    waiting.removeIf(CompletableFuture::isDone);
    return !waiting.isEmpty();
  }

  /** Hears of the newest moment. */
  synchronized void of(Snapshot snapshot) {
    revision = snapshot.revision();
  }

  synchronized boolean isAbout(Snapshot snapshot) {
    return snapshot.equals(last.snapshot());
  }

  /** Takes new findings. */
  void publish(Findings findings) {
    boolean isOther;
    synchronized (this) {
      isOther = !findings.files().equals(last.files());
      last = findings;
    }
    if (!client.features().pullsDiagnostics()) {
      push(findings);
    } else if (isOther) {
      client.refreshDiagnostics();
    }
    publishAgain();
  }

  /** Answers those who wait, unless there is news that the findings have not seen. */
  void publishAgain() {
    List<CompletableFuture<Findings>> answered;
    Findings known;
    synchronized (this) {
      if (waiting.isEmpty() || !isUpToDate.getAsBoolean()) {
        return;
      }
      answered = List.copyOf(waiting);
      waiting.clear();
      known = last;
    }
    answered.forEach(answer -> answer.complete(known));
  }

  /** Tells those who wait that there is no answer. */
  void fail(Throwable fault) {
    takeWaiting().forEach(answer -> answer.completeExceptionally(fault));
  }

  /** Lets nobody wait any more. */
  void end() {
    synchronized (this) {
      isEnded = true;
    }
    takeWaiting().forEach(answer -> answer.cancel(false));
  }

  private synchronized List<CompletableFuture<Findings>> takeWaiting() {
    List<CompletableFuture<Findings>> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }

  private void push(Findings findings) {
    Map<String, String> now = new LinkedHashMap<>();
    Snapshot snapshot = findings.snapshot();
    if (snapshot != null) {
      for (Map.Entry<FilePath, DiagnosticList> entry : findings.files().entrySet()) {
        snapshot.pathOf(entry.getKey()).ifPresent(path -> push(path, entry.getValue(), now));
      }
    }
    for (String uri : told.keySet()) {
      if (!now.containsKey(uri)) {
        client.publish(new PublishDiagnosticsParams(uri, List.of()));
      }
    }
    told.clear();
    told.putAll(now);
  }

  private void push(Path path, DiagnosticList list, Map<String, String> now) {
    String uri = documents.uri(path);
    now.put(uri, list.id());
    if (!list.id().equals(told.get(uri))) {
      PublishDiagnosticsParams params = new PublishDiagnosticsParams(uri, list.items());
      Optional<OpenDocument> shown = documents.at(path);
      shown.ifPresent(document -> params.setVersion(document.version()));
      client.publish(params);
    }
  }
}
