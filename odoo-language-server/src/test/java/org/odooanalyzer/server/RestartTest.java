package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that is killed leaves a cache that the next one can use. */
class RestartTest {
  private static final int KILLS = 3;

  @TempDir Path folder;
  private Path project;
  private Path cache;
  private List<String> expected = List.of();

  @BeforeEach
  void askOnce() throws Exception {
    project = folder.resolve("project");
    cache = folder.resolve("cache");
    Shelf shelf = Shelf.in(project);
    shelf.writeAddon("loan", Shelf.BROKEN, "shelf");
    try (Session session = Session.open(project, folder.resolve("elsewhere"))) {
      expected = Exam.of(session);
    }
  }

  /** Cold, and then with whatever the killed ones left. */
  @ParameterizedTest
  @ValueSource(strings = {"pack", "lmdb"})
  void aServerThatIsKilledAtAnyTimeIsFollowedByOneThatAnswersTheSame(String backend)
      throws Exception {
    Random random = new Random(7);
    for (int i = 0; i < KILLS; i++) {
      Process server = ServerMain.start(project, cache, backend, "stdio", List.of());
      Session session = Session.with(server, project);
      if (i % 2 == 0) {
        assertThat(Exam.of(session)).isEqualTo(expected);
      }
      Thread.sleep(random.nextInt(300));
      kill(server);
    }
    ends(ServerMain.start(project, cache, backend, "stdio", List.of()));
    Process last = ServerMain.start(project, cache, backend, "stdio", List.of());
    Session session = Session.with(last, project);
    assertThat(Exam.of(session)).isEqualTo(expected);
    assertThat(session.memory("parsedExternal")).isZero();
    kill(last);
  }

  private void ends(Process server) throws Exception {
    Session session = Session.with(server, project);
    assertThat(Exam.of(session)).isEqualTo(expected);
    Session.get(session.server.shutdown());
    session.server.exit();
    assertThat(session.exitCode()).isZero();
  }

  private static void kill(Process server) throws InterruptedException {
    server.destroyForcibly();
    assertThat(server.waitFor(Served.SECONDS, TimeUnit.SECONDS)).isTrue();
  }
}
