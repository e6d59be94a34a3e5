package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with the cache, a server answers what one without it answers. */
class CacheTroublesTest {
  private static final String EXTERNAL = "parsedExternal";

  @TempDir Path folder;
  private Path project;
  private Path cache;
  private Shelf shelf;
  private List<String> expected = List.of();

  @BeforeEach
  void askWithoutACache() throws Exception {
    project = folder.resolve("project");
    cache = folder.resolve("cache");
    shelf = Shelf.in(project);
    shelf.writeAddon("loan", Shelf.BROKEN, "shelf");
    try (Session session = open(folder.resolve("unused"), "memory")) {
      expected = Exam.of(session);
    }
  }

  private Session open(Path directory, String backend) throws Exception {
    ServeOptions options = Served.options(project, directory, backend);
    Session session =
        new Session(project, Served.start(options, Pace.USUAL), new RecordingClient());
    session.initialize(new ClientCapabilities());
    return session;
  }

  private void fill(String backend) throws Exception {
    try (Session session = open(cache, backend)) {
      assertThat(Exam.of(session)).isEqualTo(expected);
    }
  }

  /** Otherwise nothing of what follows means anything. */
  private void assertWarm(String backend) throws Exception {
    try (Session session = open(cache, backend)) {
      assertThat(Exam.of(session)).isEqualTo(expected);
      assertThat(session.memory("cacheHits")).isPositive();
      assertThat(session.memory(EXTERNAL)).as("files that had to be parsed").isZero();
    }
  }

  @Test
  void theExamIsOne() {
    assertThat(expected)
        .anyMatch(line -> line.startsWith("hover") && line.contains("title"))
        .anyMatch(line -> line.startsWith("definition") && line.contains(Shelf.BASE))
        .anyMatch(line -> line.startsWith("completion") && line.contains("name"))
        .anyMatch(line -> line.startsWith("findings") && line.contains(Shelf.SYNTAX_ERROR));
  }

  @ParameterizedTest
  @CsvSource({
    "pack, emptied", "pack, cut", "pack, noise", "pack, flipped",
    "lmdb, emptied", "lmdb, cut", "lmdb, noise", "lmdb, flipped",
  })
  void aCacheThatIsCorruptIsAMissAndWholeAgainAfterwards(String backend, String damage)
      throws Exception {
    fill(backend);
    for (Path file : Shelf.files(cache)) {
      Files.write(file, damaged(Files.readAllBytes(file), damage));
    }
    fill(backend);
    assertWarm(backend);
  }

  private static byte[] damaged(byte[] bytes, String damage) {
    Random random = new Random(bytes.length);
    switch (damage) {
      case "emptied" -> {
        return new byte[0];
      }
      case "cut" -> {
        return Arrays.copyOf(bytes, bytes.length / 2);
      }
      case "noise" -> random.nextBytes(bytes);
      default -> {
        for (int i = 0; i < bytes.length; i += 100) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
    }
    return bytes;
  }

  /** While it is used: what is in memory stays right, and what has to be read is a miss. */
  @ParameterizedTest
  @ValueSource(strings = {"pack", "lmdb"})
  void aCacheThatIsDeletedWhileItIsUsedIsMadeAgain(String backend) throws Exception {
    fill(backend);
    try (Session session = open(cache, backend)) {
      assertThat(session.hoverText(Shelf.BOOK, Shelf.TITLE)).contains("title");
      Shelf.deleteAll(cache);
      assertThat(Exam.of(session)).isEqualTo(expected);
      session.open(Shelf.BOOK);
      session.change(Shelf.BOOK, 2, Session.whole(Shelf.MODEL));
      assertThat(Exam.of(session)).isEqualTo(expected);
    }
    fill(backend);
    assertWarm(backend);
  }

  /** Its folder has another name: nothing of it is read, and nothing of it is harmed. */
  @ParameterizedTest
  @ValueSource(strings = {"pack", "lmdb"})
  void aCacheOfAnotherVersionIsAMissAndStays(String backend) throws Exception {
    fill(backend);
    Path version = version();
    Path other = version.resolveSibling(format(version) + "-0123456789abcdef");
    Files.move(version, other);
    List<Path> before = Shelf.files(other);

    try (Session session = open(cache, backend)) {
      assertThat(Exam.of(session)).isEqualTo(expected);
      assertThat(session.memory(EXTERNAL)).as("files that had to be parsed").isPositive();
    }
    assertThat(Shelf.files(other)).isEqualTo(before);
    assertWarm(backend);
  }

  private static String format(Path version) {
    return version.getFileName().toString().replaceAll("-.*", "");
  }

  /** The folder of the version that runs. */
  private Path version() throws IOException {
    try (Stream<Path> folders = Files.list(cache)) {
      return folders
          .filter(path -> path.getFileName().toString().matches("[vp]\\d+-\\w+"))
          .findFirst()
          .orElseThrow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pack", "lmdb"})
  void twoServersOnOneCacheAnswerTheSame(String backend) throws Exception {
    try (Session one = open(cache, backend);
        Session other = open(cache, backend)) {
      CompletableFuture<List<String>> first = CompletableFuture.supplyAsync(() -> exam(one));
      assertThat(Exam.of(other)).isEqualTo(expected);
      assertThat(Session.get(first)).isEqualTo(expected);
    }
    assertWarm(backend);
  }

  private static List<String> exam(Session session) {
    try {
      return Exam.of(session);
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Test
  void aCacheDirectoryThatIsAFileCostsOnlyTheCache() throws Exception {
    Files.writeString(cache, "no folder");
    fill("pack");
    assertThat(cache).hasContent("no folder");
  }

  /** A process that may write no byte to any file, which is what a full disk is. */
  @ParameterizedTest
  @ValueSource(strings = {"pack", "lmdb", "auto"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no ulimit")
  void aFullDiskCostsOnlyTheCache(String backend) throws Exception {
    Process server =
        ServerMain.start(
            project,
            cache,
            backend,
            "stdio",
            List.of("bash", "-c", "ulimit -f 0; exec \"$@\"", "bash"));
    try {
      Session session = Session.with(server, project);
      assertThat(Exam.of(session)).isEqualTo(expected);
      Session.get(session.server.shutdown());
      session.server.exit();
      assertThat(session.exitCode()).isZero();
      assertThat(Shelf.files(folder)).allMatch(file -> !file.startsWith(cache) || isEmpty(file));
    } finally {
      server.destroyForcibly();
    }
  }

  private static boolean isEmpty(Path file) {
    return file.toFile().length() == 0;
  }
}
