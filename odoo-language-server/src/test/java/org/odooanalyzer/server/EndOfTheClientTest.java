package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server is gone when its client is, however that went. */
class EndOfTheClientTest {
  @TempDir Path folder;
  private Path project;
  private Path cache;

  @BeforeEach
  void writeTheProject() throws IOException {
    project = folder.resolve("project");
    cache = Files.createDirectories(folder.resolve("cache"));
    Shelf.in(project);
  }

  @Test
  void leavingWithoutShutdownIsSaidByTheExitCode() throws Exception {
    try (Session session = Session.open(project, cache)) {
      session.server.exit();
      assertThat(session.exitCode()).isEqualTo(1);
    }
    try (Session session = Session.open(project, cache)) {
      session.hangUp();
      assertThat(session.exitCode()).isEqualTo(1);
    }
    try (Session session = Session.open(project, cache)) {
      Session.get(session.server.shutdown());
      session.hangUp();
      assertThat(session.exitCode()).isZero();
    }
  }

  @Test
  void aServerEndsInTheMiddleOfAMessage() throws Exception {
    try (Session session = Session.open(project, cache)) {
      session.raw("Content-Length: 1000\r\n\r\n{\"jsonrpc\"");
      session.hangUp();
      assertThat(session.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void aServerEndsWithTheProcessThatWasNamed() throws Exception {
    Process editor = new ProcessBuilder("sleep", "300").start();
    try (Session session = new Session(project, cache)) {
      InitializeParams params = new InitializeParams();
      params.setProcessId((int) editor.pid());
      params.setCapabilities(new ClientCapabilities());
      session.initialize(params);
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");

      editor.destroyForcibly();
      assertThat(session.exitCode()).isEqualTo(1);
    } finally {
      editor.destroyForcibly();
    }
  }

  /** Such as one in another container. */
  @Test
  void aProcessThatCannotBeSeenIsNotWaitedFor() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    try (Session session = new Session(project, cache)) {
      InitializeParams params = new InitializeParams();
      params.setProcessId((int) gone.pid());
      params.setCapabilities(new ClientCapabilities());
      session.initialize(params);

      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");
    }
  }

  @Test
  void theProcessOfAServerEndsWhenItsInputDoes() throws Exception {
    Process server = ServerMain.start(project, cache, "stdio");
    try {
      Session session = Session.with(server, project);
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");

      server.getOutputStream().close();
      assertThat(server.waitFor(Served.SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(server.exitValue()).isEqualTo(1);
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void theProcessOfAServerEndsWhenTheNamedProcessDoes() throws Exception {
    Process editor = new ProcessBuilder("sleep", "300").start();
    Process server = ServerMain.start(project, cache, "stdio");
    try {
      Session session = new Session(project, Served.by(server), new RecordingClient());
      InitializeParams params = new InitializeParams();
      params.setProcessId((int) editor.pid());
      params.setCapabilities(new ClientCapabilities());
      session.initialize(params);

      editor.destroyForcibly();
      assertThat(server.waitFor(Served.SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      editor.destroyForcibly();
      server.destroyForcibly();
    }
  }

  /** The server of a socket serves whoever comes next, and several at once. */
  @Test
  void aSocketServesTheNextClientWhenOneIsGone() throws Exception {
    Process server = ServerMain.start(project, cache, "0");
    try {
      Path port = cache.resolve("port");
      Served.await(() -> Files.exists(port));
      int number = Integer.parseInt(Files.readString(port));
      try (Socket quiet = connect(number)) {
        breakOff(connect(number));
        assertThat(hover(connect(number))).contains("title");
        assertThat(hover(quiet)).contains("title");
      }
      assertThat(hover(connect(number))).contains("title");
      assertThat(server.isAlive()).isTrue();
    } finally {
      server.destroyForcibly();
    }
  }

  /** In the middle of a message, and without a goodbye. */
  private static void breakOff(Socket socket) throws IOException {
    try (socket) {
      socket.getOutputStream().write("Content-Length: 9\r\n\r\n{".getBytes(StandardCharsets.UTF_8));
      socket.setSoLinger(true, 0);
    }
  }

  private static Socket connect(int port) throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }

  private String hover(Socket socket) throws Exception {
    Served served =
        new Served(
            socket,
            socket.getOutputStream(),
            socket.getInputStream(),
            CompletableFuture.completedFuture(0));
    try (socket) {
      Session session = new Session(project, served, new RecordingClient());
      session.initialize(new ClientCapabilities());
      return session.hoverText(Shelf.BOOK, Shelf.TITLE);
    }
  }

  /** What a client leaves behind does not stay: neither threads nor the project in memory. */
  @Test
  void nothingIsLeftOfAClientThatIsGone() throws Exception {
    for (int i = 0; i < 3; i++) {
      try (Session session = Session.open(project, cache)) {
        assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");
      }
    }
    Served.await(
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(
                    thread ->
                        thread.getName().equals("odoo-workspace")
                            || thread.getName().equals("odoo-request")
                            || thread.getName().equals("odoo-messages")));
  }
}
