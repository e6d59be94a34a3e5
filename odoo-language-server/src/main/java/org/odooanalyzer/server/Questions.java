package org.odooanalyzer.server;

import java.nio.file.Path;
import java.util.Objects;
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
   * Asks about all of the project.
   *
   * @param nothing the answer while there is no project
   */
  <T> CompletableFuture<T> ask(T nothing, Function<Scene, T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    askProject(answer, nothing, question);
    return answer;
  }

  /**
   * Asks about a file; nothing is known of one that is gone or not of the project. While the
   * project is opened, what can be seen from the file is asked first.
   */
  <T> CompletableFuture<T> askFile(String uri, T nothing, AboutFile<T> question) {
    Optional<Path> path = FileUris.path(uri);
    if (path.isEmpty()) {
      return CompletableFuture.completedFuture(nothing);
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    Function<Scene, T> asked = inFile(path.get(), nothing, question);
    var unused =
        live.around(path.get())
            .whenComplete(
                (seen, fault) -> {
                  if (fault != null) {
                    answer.completeExceptionally(fault);
                  } else if (seen.isEmpty()) {
                    askProject(answer, nothing, asked);
                  } else {
                    hand(answer, () -> askSeen(answer, seen.get(), nothing, asked));
                  }
                });
    return answer;
  }

  /** Asks about a place in a file, like {@link #askFile}. */
  <T> CompletableFuture<T> askPlace(
      String uri, Position position, T nothing, AboutPlace<T> question) {
    return askFile(uri, nothing, atPlace(position, nothing, question));
  }

  /** Asks about a place in a file what only all of the project can answer. */
  <T> CompletableFuture<T> askPlaceInProject(
      String uri, Position position, T nothing, AboutPlace<T> question) {
    return FileUris.path(uri)
        .map(path -> ask(nothing, inFile(path, nothing, atPlace(position, nothing, question))))
        .orElseGet(() -> CompletableFuture.completedFuture(nothing));
  }

  private static <T> Function<Scene, T> inFile(Path path, T nothing, AboutFile<T> question) {
    return scene ->
        scene.snapshot().fileAt(path).map(file -> question.answer(scene, file)).orElse(nothing);
  }

  private static <T> AboutFile<T> atPlace(Position position, T nothing, AboutPlace<T> question) {
    return (scene, file) ->
        scene
            .translation()
            .offset(file, position)
            .map(offset -> question.answer(scene, file, offset))
            .orElse(nothing);
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

  private <T> void askProject(CompletableFuture<T> answer, T nothing, Function<Scene, T> question) {
    var unused =
        live.now(true)
            .whenComplete(
                (snapshot, fault) -> {
                  if (fault != null) {
                    answer.completeExceptionally(fault);
                  } else {
                    hand(
                        answer,
                        () ->
                            answer.complete(
                                snapshot
                                    .map(now -> question.apply(scene(now, answer)))
                                    .orElse(nothing)));
                  }
                });
  }

  /** What one addon does not see may still be somewhere in the project. */
  private <T> void askSeen(
      CompletableFuture<T> answer, Snapshot seen, T nothing, Function<Scene, T> question) {
    T found = question.apply(scene(seen, answer));
    if (Objects.equals(found, nothing)) {
      askProject(answer, nothing, question);
    } else {
      answer.complete(found);
    }
  }

  private void hand(CompletableFuture<?> answer, Runnable work) {
    try {
      pool.execute(() -> work(answer, work));
    } catch (RejectedExecutionException e) {
      answer.cancel(false);
    }
  }

  /** Whatever a feature throws, an exhausted stack or heap included, is the answer's problem. */
  private static void work(CompletableFuture<?> answer, Runnable work) {
    if (answer.isDone()) {
      return;
    }
    try {
      work.run();
    } catch (Throwable fault) {
      answer.completeExceptionally(fault);
    }
  }
}
