package org.odooanalyzer.server;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.odooanalyzer.features.references.UseNotes;
import org.odooanalyzer.server.WorkspaceThread.Interruption;
import org.odooanalyzer.workspace.Snapshot;

/**
 * Makes the notes that references are answered from while nobody needs anything else: without one
 * for an addon, its files are looked at each time.
 */
final class IdleNotes {
  private final WorkspaceThread thread;
  private final Deque<String> missing = new ArrayDeque<>();
  private WeakReference<Snapshot> about = new WeakReference<>(null);

  IdleNotes(WorkspaceThread thread) {
    this.thread = thread;
  }

  /**
   * Makes notes until all are there or somebody needs the thread; called on it.
   *
   * @return whether any was made
   */
  boolean make(Snapshot snapshot, BooleanSupplier isNeeded) {
    if (!about.refersTo(snapshot)) {
      about = new WeakReference<>(snapshot);
      missing.clear();
      missing.addAll(UseNotes.missing(snapshot));
    }
    int before = missing.size();
    BooleanSupplier isOver =
        () -> isNeeded.getAsBoolean() || Thread.currentThread().isInterrupted();
    var unused =
        thread.interruptibly(
            Interruption.NEWS,
            () -> {
              while (!missing.isEmpty() && UseNotes.make(snapshot, missing.peek(), isOver)) {
                missing.remove();
              }
            });
    return missing.size() < before;
  }
}
