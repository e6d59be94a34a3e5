package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works on the items of a list on several threads. The results are in the order of the items,
 * whatever the number of threads, so that nothing behind can depend on it.
 */
final class Parallel {
  /**
   * The stack of a working thread in bytes. The trees of the readers are bounded in depth; walks
   * over them need a few hundred bytes a level.
   */
  private static final long STACK_BYTES = 64L << 20;

  private final int threads;

  Parallel(int threads) {
    this.threads = threads;
  }

  /**
   * Applies a function to each item.
   *
   * @param step what progress is told
   * @param makeWorker makes the function that one thread uses, which need not be safe for others
   * @throws CancellationException when the calling thread is interrupted
   */
  <T, R> List<R> map(
      String step, List<T> items, Supplier<Function<T, R>> makeWorker, Progress progress) {
    List<@Nullable R> results = new ArrayList<>(Collections.nCopies(items.size(), null));
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Runnable work =
        () -> {
          Function<T, R> worker = makeWorker.get();
          for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            results.set(i, worker.apply(items.get(i)));
            progress.advanced(step, done.incrementAndGet(), items.size());
          }
        };
    List<Thread> pool = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, Math.max(1, items.size())); i++) {
      Thread thread = new Thread(null, work, "odoo-analyzer-" + (i + 1), STACK_BYTES);
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler(
          (t, e) -> {
            failure.compareAndSet(null, e);
            next.set(items.size());
          });
      thread.start();
      pool.add(thread);
    }
    join(pool, next, items.size());
    rethrow(failure.get());
    return results.stream().map(Objects::requireNonNull).toList();
  }

  private static void join(List<Thread> pool, AtomicInteger next, int end) {
    try {
      for (Thread thread : pool) {
        thread.join();
      }
    } catch (InterruptedException e) {
      next.set(end);
      Thread.currentThread().interrupt();
      throw new CancellationException("the analysis was interrupted");
    }
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }
}
