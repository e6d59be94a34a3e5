package org.odooanalyzer.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.odooanalyzer.workspace.AnalyzeOptions;
import org.odooanalyzer.workspace.CacheOptions;

/**
 * A server that is heard and spoken to.
 *
 * @param socket between here and there, when there is one
 * @param in where it hears
 * @param out where it speaks
 * @param code the exit code, when it is over
 */
record Served(Socket socket, OutputStream in, InputStream out, CompletableFuture<Integer> code) {
  private static final long POLL = 20;

  /** Nothing is waited for longer. */
  static final long SECONDS = Long.getLong("odooanalyzer.patience", 60);

  /**
   * As {@link Pace#USUAL}, but for a test that waits for what a server does by itself. It is idle
   * between two questions of {@link #await}.
   */
  static final Pace QUICK = new Pace(5, POLL / 4, 40, 40);

  static Served start(ServeOptions options, Pace pace) throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    try (ServerSocket listener = new ServerSocket(0, 1, here)) {
      Socket client = new Socket(here, listener.getLocalPort());
      Socket server = listener.accept();
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      return new Served(
          client,
          client.getOutputStream(),
          client.getInputStream(),
          CompletableFuture.supplyAsync(() -> serve(options, pace, server)));
    }
  }

  private static int serve(ServeOptions options, Pace pace, Socket socket) {
    PrintStream log =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    try (socket) {
      return new Connection(options, pace, socket.getInputStream(), socket.getOutputStream(), log)
          .serve();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A server in a process of its own, which speaks over its standard streams. */
  static Served by(Process server) {
    return new Served(
        new Socket(),
        server.getOutputStream(),
        server.getInputStream(),
        server.onExit().thenApply(Process::exitValue));
  }

  static ServeOptions options(Path project, Path cache) {
    return options(project, cache, "pack");
  }

  /** Odoo in the project's folder {@code odoo}, when it has one. */
  static ServeOptions options(Path project, Path cache, String backend) {
    Path folder = project.resolve("odoo");
    Path odoo = Files.isDirectory(folder) ? folder : null;
    return new ServeOptions(
        new AnalyzeOptions(
            project, List.of(), List.of(), odoo, List.of(), List.of(), List.of(), "never",
            List.of(), List.of(), List.of(), null, null, null, 1),
        new CacheOptions(project, "readwrite", cache, backend, 64, CacheOptions.NO_VERIFICATION),
        List.of(),
        true,
        "true",
        16,
        3000,
        0);
  }

  /** The client is gone. */
  void hangUp() throws IOException {
    if (socket.isConnected()) {
      socket.shutdownOutput();
    } else {
      in.close();
    }
  }

  void end() throws IOException {
    if (!code.isDone()) {
      hangUp();
      code.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
  }

  static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(SECONDS, TimeUnit.SECONDS);
  }

  /** Waits until something is so; fails when it never is. */
  static void await(BooleanSupplier condition) throws InterruptedException {
    for (long waited = 0; !condition.getAsBoolean(); waited += POLL) {
      if (waited > TimeUnit.SECONDS.toMillis(SECONDS)) {
        throw new AssertionError("it never came to be");
      }
      Thread.sleep(POLL);
    }
  }
}
