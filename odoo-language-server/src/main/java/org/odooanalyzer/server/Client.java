package org.odooanalyzer.server;

import java.io.PrintStream;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.protocol.ClientFeatures;

/** The client as the server speaks to it: only of what it can. Safe for many threads. */
final class Client {
  private final PrintStream trace;
  private final AtomicInteger tokens = new AtomicInteger();
  private volatile @Nullable LanguageClient remote;
  private volatile ClientFeatures features = ClientFeatures.NONE;

  Client(PrintStream trace) {
    this.trace = trace;
  }

  void connect(LanguageClient client) {
    remote = client;
  }

  void introduce(ClientFeatures client) {
    features = client;
  }

  ClientFeatures features() {
    return features;
  }

  LanguageClient remote() {
    return Objects.requireNonNull(remote);
  }

  /** A line for those who look into the log. */
  void log(String line) {
    trace.println("odoo-analyzer: " + line);
    send(client -> client.logMessage(new MessageParams(MessageType.Info, line)));
  }

  /** A sentence that the user has to see. */
  void complain(String sentence) {
    trace.println("odoo-analyzer: " + sentence);
    send(client -> client.showMessage(new MessageParams(MessageType.Error, sentence)));
  }

  /** A fault of the server that costs one task. */
  void fault(Throwable fault) {
    synchronized (trace) {
      trace.println("odoo-analyzer: internal error, please report it with what follows");
      fault.printStackTrace(trace);
    }
    send(
        client ->
            client.logMessage(new MessageParams(MessageType.Error, "internal error: " + fault)));
  }

  void publish(PublishDiagnosticsParams params) {
    send(client -> client.publishDiagnostics(params));
  }

  /** Asks the client to ask for diagnostics again. */
  void refreshDiagnostics() {
    var unused = ask(LanguageClient::refreshDiagnostics);
  }

  /** Shows how far work is from now on. */
  WorkProgress progress(String title) {
    return WorkProgress.shown(this, title, "odoo-analyzer-" + tokens.incrementAndGet(), 0);
  }

  /** Shows how far work is when it takes long. */
  WorkProgress quietProgress(String title) {
    return WorkProgress.shown(
        this, title, "odoo-analyzer-" + tokens.incrementAndGet(), WorkProgress.LONG_MILLIS);
  }

  /** A client that is gone hears nothing more; the reader of its messages ends the server. */
  void send(Consumer<LanguageClient> message) {
    LanguageClient client = remote;
    if (client != null) {
      try {
        message.accept(client);
      } catch (RuntimeException e) {
        trace.println("odoo-analyzer: the client does not hear: " + e);
      }
    }
  }

  <T> CompletableFuture<T> ask(Function<LanguageClient, CompletableFuture<T>> question) {
    try {
      return question.apply(remote());
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
