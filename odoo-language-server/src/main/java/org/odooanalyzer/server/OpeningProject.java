package org.odooanalyzer.server;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.workspace.Snapshot;
import org.odooanalyzer.workspace.Workspace;
import org.odooanalyzer.workspace.WorkspaceOpening;
import org.odooanalyzer.workspace.WorkspaceRequest;

/**
 * A project while it is opened in a thread of its own. Meanwhile what can be seen from single files
 * can be asked. Used by the workspace's thread.
 */
final class OpeningProject {
  private final WorkspaceOpening opening;
  private final CompletableFuture<Workspace> whole = new CompletableFuture<>();
  private final Set<Path> elsewhere = new HashSet<>();
  private @Nullable Thread thread;
  private @Nullable Workspace around;

  private OpeningProject(WorkspaceOpening opening) {
    this.opening = opening;
  }

  /**
   * Reads the settings of a project.
   *
   * @throws org.odooanalyzer.workspace.InvalidConfigurationException when the request or the
   *     configuration of the project cannot be carried out as it is
   */
  static OpeningProject begin(WorkspaceRequest request) {
    return new OpeningProject(WorkspaceOpening.begin(request));
  }

  boolean isStarted() {
    return thread != null;
  }

  /**
   * Opens the project in a thread of its own.
   *
   * @param progress closed when it is done
   * @return completed in that thread, with what opening it throws as well
   */
  CompletableFuture<Workspace> start(WorkProgress progress) {
    Thread opener = BigStack.thread("odoo-opening", () -> open(progress));
    thread = opener;
    opener.start();
    return whole;
  }

  private void open(WorkProgress progress) {
    Workspace opened;
    try (progress) {
      opened = opening.open(progress);
    } catch (Throwable fault) {
      whole.completeExceptionally(fault);
      return;
    }
    whole.complete(opened);
  }

  /**
   * What can be seen from a file, with what editors show; absent when that takes the whole project.
   *
   * @throws java.util.concurrent.CancellationException when the calling thread is interrupted
   */
  Optional<Snapshot> around(Path file, Documents documents) {
    if (elsewhere.contains(file) || !WorkspaceOpening.isLocal(file)) {
      return Optional.empty();
    }
    Workspace known = around;
    if (known != null && known.snapshot().fileAt(file).isEmpty()) {
      known = null;
    }
    if (known == null) {
      known = opening.around(file, documents.texts()).orElse(null);
      around = known;
    } else {
      documents.show(known);
    }
    Optional<Snapshot> seen =
        Optional.ofNullable(known)
            .map(Workspace::snapshot)
            .filter(snapshot -> snapshot.fileAt(file).isPresent());
    if (seen.isEmpty()) {
      elsewhere.add(file);
    }
    return seen;
  }

  /** Gives up; nothing of it is open afterwards. */
  void cancel() {
    Thread opener = thread;
    if (opener != null) {
      opener.interrupt();
      join(opener);
    }
    if (whole.isDone() && !whole.isCompletedExceptionally()) {
      whole.join().close();
    } else {
      opening.close();
    }
  }

  private static void join(Thread opener) {
    boolean isInterrupted = false;
    while (opener.isAlive()) {
      try {
        opener.join();
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
