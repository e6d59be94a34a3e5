package org.odooanalyzer.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads whose stacks are deep enough for walks over trees, as those of an analysis. */
final class BigStack {
  private static final long STACK_BYTES = 64L << 20;
  private static final int POOL = 3;
  private static final int IDLE_SECONDS = 30;

  private BigStack() {}

  static Thread thread(String name, Runnable work) {
    Thread thread = new Thread(null, work, name, STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /** A few threads, which end when there is nothing to do. */
  static ExecutorService pool(String name) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            POOL,
            POOL,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> thread(name, work));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}
