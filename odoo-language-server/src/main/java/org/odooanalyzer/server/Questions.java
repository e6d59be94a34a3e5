package org.odooanalyzer.server;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.lsp4j.Position;
import org.odooanalyzer.protocol.FileUris;
import org.odooanalyzer.protocol.Translation;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.workspace.Snapshot;

/**
 * Requests that a snapshot answers, on a few threads of their own. A request sees all changes that
 * came before it; one that is cancelled before its turn is not worked on.
 */
final class Questions {
  private final Client client;
  private final LiveWorkspace live;
  private final ExecutorService pool = BigStack.pool("odoo-request");

  Questions(Client client, LiveWorkspace live) {
    this.client = client;
    this.live = live;
  }

  /**
   * What a request is answered from.
   *
   * @param isCancelled whether the client does not want the answer any more
   */
  record Scene(Snapshot snapshot, Translation translation, BooleanSupplier isCancelled) {}

  /** A file that a request is about. */
  interface AboutFile<T> {
    T answer(Scene scene, FilePath file);
  }

  /** A place that a request is about. */
  interface AboutPlace<T> {
    T answer(Scene scene, FilePath file, int offset);
  }

  /**
   * Asks a snapshot.
   *
   * @param nothing the answer while there is no project
   */
  <T> CompletableFuture<T> ask(T nothing, Function<Scene, T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    var unused =
        live.now(true)
            .whenComplete(
                (snapshot, fault) -> {
                  if (fault != null) {
                    answer.completeExceptionally(fault);
                  } else {
                    hand(answer, snapshot, nothing, question);
                  }
                });
    return answer;
  }

  /** Asks about a file; nothing is known of one that is gone or not of the project. */
  <T> CompletableFuture<T> askFile(String uri, T nothing, AboutFile<T> question) {
    return FileUris.path(uri)
        .map(
            path ->
                ask(
                    nothing,
                    scene ->
                        scene
                            .snapshot()
                            .fileAt(path)
                            .map(file -> question.answer(scene, file))
                            .orElse(nothing)))
        .orElseGet(() -> CompletableFuture.completedFuture(nothing));
  }

  /** Asks about a place in a file. */
  <T> CompletableFuture<T> askPlace(
      String uri, Position position, T nothing, AboutPlace<T> question) {
    return askFile(
        uri,
        nothing,
        (scene, file) ->
            scene
                .translation()
                .offset(file, position)
                .map(offset -> question.answer(scene, file, offset))
                .orElse(nothing));
  }

  void end() {
    pool.shutdownNow();
  }

  private Scene scene(Snapshot snapshot, CompletableFuture<?> answer) {
    return new Scene(
        snapshot,
        new Translation(snapshot, client.features(), snapshot::pathOf, live.documents()::uri),
        answer::isDone);
  }

  private <T> void hand(
      CompletableFuture<T> answer, Optional<Snapshot> now, T nothing, Function<Scene, T> question) {
    try {
      pool.execute(() -> work(answer, now, nothing, question));
    } catch (RejectedExecutionException e) {
      answer.cancel(false);
    }
  }

  /** Whatever a feature throws, an exhausted stack or heap included, is the answer's problem. */
  private <T> void work(
      CompletableFuture<T> answer, Optional<Snapshot> now, T nothing, Function<Scene, T> question) {
    if (answer.isDone()) {
      return;
    }
    try {
      answer.complete(now.isEmpty() ? nothing : question.apply(scene(now.get(), answer)));
    } catch (Throwable fault) {
      answer.completeExceptionally(fault);
    }
  }
}
