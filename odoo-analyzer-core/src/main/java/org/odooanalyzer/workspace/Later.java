package org.odooanalyzer.workspace;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made in the thread that asks for it first, while others that ask wait for it. No
 * lock is held meanwhile. When making it fails, who asks next tries again.
 */
final class Later<T> {
  /** Forgotten when it has made the value: it may hold on to all of the moment it belongs to. */
  private volatile @Nullable Supplier<T> maker;

  private final AtomicReference<CompletableFuture<T>> made = new AtomicReference<>();

  Later(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The value, if somebody asked for it and it is there. */
  Optional<T> peek() {
    CompletableFuture<T> future = made.get();
    return future == null || !future.isDone() || future.isCompletedExceptionally()
        ? Optional.empty()
        : Optional.of(future.join());
  }

  /**
   * The value.
   *
   * @throws CancellationException when the calling thread is interrupted
   */
  T get() {
    while (true) {
      CompletableFuture<T> mine = new CompletableFuture<>();
      CompletableFuture<T> other = made.compareAndExchange(null, mine);
      if (other == null) {
        return make(mine);
      }
      try {
        return other.get();
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted while waiting");
      } catch (CancellationException | ExecutionException othersFault) {
        // Its maker was cancelled or failed: that says nothing of this caller.
        made.compareAndSet(other, null);
      }
    }
  }

  private T make(CompletableFuture<T> mine) {
    try {
      T value = Objects.requireNonNull(maker).get();
      mine.complete(value);
      maker = null;
      return value;
    } catch (Throwable fault) {
      made.compareAndSet(mine, null);
      mine.completeExceptionally(new CompletionException(fault));
      throw fault;
    }
  }
}
