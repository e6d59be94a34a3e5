package org.odooanalyzer.server;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * How the service of a client ends, and with which exit code: 0 after a shutdown, and 1 otherwise,
 * as the protocol says.
 */
final class Ending {
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private final Consumer<String> log;
  private volatile boolean isShutDown;

  Ending(Consumer<String> log) {
    this.log = log;
  }

  /** Hears that the client said that it will leave. */
  void shutDown() {
    isShutDown = true;
  }

  /** The client leaves, or is gone. */
  void exit() {
    code.complete(isShutDown ? 0 : 1);
  }

  /** Waits until the client is gone. */
  int await() {
    return code.join();
  }

  /**
   * Ends when a process ends. One that cannot be seen is in another container, perhaps: then the
   * end of its messages has to do.
   */
  void watch(int process) {
    ProcessHandle.of(process)
        .filter(handle -> handle.pid() != ProcessHandle.current().pid())
        .ifPresent(this::watch);
  }

  private void watch(ProcessHandle process) {
    var unused =
        process
            .onExit()
            .thenRun(
                () -> {
                  log.accept("the client's process " + process.pid() + " is gone");
                  exit();
                });
  }
}
