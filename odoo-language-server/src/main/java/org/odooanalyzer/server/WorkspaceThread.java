package org.odooanalyzer.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that changes a workspace. Tasks run one after another in the order in which they
 * came; when there is none, it does what is due. Only work that says so is ever interrupted, and
 * the thread is not interrupted when that work is over.
 */
final class WorkspaceThread {
  /** What may interrupt the work that goes on. */
  enum Interruption {
    NOTHING,
    END,
    NEWS
  }

  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private final LongSupplier duties;
  private final Consumer<Throwable> faults;
  private final CompletableFuture<Void> over = new CompletableFuture<>();
  private final Thread thread;
  private Interruption allowed = Interruption.NOTHING;
  private boolean ended;

  /**
   * A thread that is not started.
   *
   * @param duties does what is due and says how many milliseconds later something may be due again
   * @param faults hears what tasks and duties throw
   */
  WorkspaceThread(LongSupplier duties, Consumer<Throwable> faults) {
    this.duties = duties;
    this.faults = faults;
    this.thread = BigStack.thread("odoo-workspace", this::loop);
  }

  void start() {
    thread.start();
  }

  /** Appends a task, for which work that gives way is interrupted. */
  synchronized void submit(Runnable task) {
    tasks.add(task);
    if (allowed == Interruption.NEWS) {
      thread.interrupt();
    }
    notifyAll();
  }

  /** Wakes the thread to look what is due. */
  synchronized void wake() {
    tasks.add(() -> {});
    notifyAll();
  }

  /**
   * Ends the thread when the tasks before and a last one are done; what is due is left undone.
   *
   * @return completed when the thread is over
   */
  synchronized CompletableFuture<Void> end(Runnable last) {
    if (!ended) {
      ended = true;
      tasks.add(last);
      if (allowed != Interruption.NOTHING) {
        thread.interrupt();
      }
      notifyAll();
    }
    return over;
  }

  /**
   * Does work that may be interrupted; called on this thread.
   *
   * @return whether it was done
   */
  boolean interruptibly(Interruption by, Runnable work) {
    synchronized (this) {
      boolean isOutdated = by == Interruption.NEWS ? !tasks.isEmpty() : ended;
      if (isOutdated) {
        return false;
      }
      allowed = by;
    }
    try {
      work.run();
      return true;
    } catch (CancellationException e) {
      return false;
    } finally {
      calm();
    }
  }

  /** Whoever interrupts holds the lock: afterwards nobody does any more. */
  private synchronized void calm() {
    allowed = Interruption.NOTHING;
    Thread.interrupted();
  }

  private void loop() {
    try {
      long wait = 0;
      while (true) {
        Runnable task = next(wait);
        if (task != null) {
          guard(task);
          wait = 0;
        } else if (isEnded()) {
          return;
        } else {
          long[] next = {1000};
          guard(() -> next[0] = Math.max(1, duties.getAsLong()));
          wait = next[0];
        }
      }
    } finally {
      over.complete(null);
    }
  }

  private synchronized boolean isEnded() {
    return ended && tasks.isEmpty();
  }

  /** Being woken for nothing costs a look at what is due. */
  @SuppressWarnings("WaitNotInLoop")
  private synchronized @Nullable Runnable next(long wait) {
    if (tasks.isEmpty() && !ended && wait > 0) {
      try {
        wait(wait);
      } catch (InterruptedException e) {
        // Meant for work that is over already.
      }
    }
    return tasks.poll();
  }

  @SuppressWarnings("CatchAndPrintStackTrace") // faults says what becomes of it
  private void guard(Runnable work) {
    try {
      work.run();
    } catch (Throwable fault) {
      faults.accept(fault);
    }
  }
}
