package org.odooanalyzer.store.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.PublishOutcome.Status;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.backend.Commands;
import org.odooanalyzer.store.backend.Samples;
import org.odooanalyzer.store.backend.Stores;

/**
 * Row 9 of the fault plan: caches of other users, and places where no code may be run. A process
 * without rights can only be made by one with all of them, so these tests need root.
 */
final class RightsTest {
  private static final int ENTRIES = 20;

  private static final List<String> NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all");

  @TempDir Path folder;
  private final Commands.Mounts mounts = new Commands.Mounts();

  @AfterEach
  void unmount() throws Exception {
    mounts.unmount();
  }

  /** A pack is read by anybody; a file of LMDB is trusted only by who has the key. */
  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK"})
  void theCacheOfAnotherUserIsReadAndNotWritten(Backend backend) throws Exception {
    StoreRequest request = published(backend);
    mode("755", folder, folder.resolve("cache"), folder.resolve("state"));
    List<String> before = Samples.listing(request.root());

    List<String> said = nobody(backend);

    assertThat(said.get(0))
        .isEqualTo("PACK found " + (backend == Backend.PACK ? ENTRIES : 0) + ", then READ_ONLY");
    assertThat(said.get(1)).contains("cannot be written", "choose another directory");
    assertThat(said).hasSize(backend == Backend.PACK ? 2 : 3);
    assertThat(Samples.listing(request.root())).isEqualTo(before);
  }

  @Test
  void aCacheThatMayNotEvenBeLookedIntoIsLeftAlone() throws Exception {
    StoreRequest request = published(Backend.AUTO);
    mode("755", folder);
    mode("700", folder.resolve("cache"), folder.resolve("state"));
    List<String> before = Samples.listing(request.root());

    List<String> said = nobody(Backend.AUTO);

    assertThat(said.get(0)).startsWith("MEMORY found 0");
    assertThat(said).hasSize(2);
    assertThat(Samples.listing(request.root())).isEqualTo(before);
  }

  /** A directory of one's own, in which single files belong to somebody else. */
  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK"})
  void aFileOfAnotherUserIsAMissAndReplaced(Backend backend) throws Exception {
    StoreRequest request = published(backend);
    mode("755", folder);
    assumeThat(Commands.run("chown", "-R", "65534:65534", request.root().toString())).isZero();
    assumeThat(Commands.run("chown", "-R", "65534:65534", folder.resolve("state").toString()))
        .isZero();
    Path secret = current(request);
    assertThat(Commands.run("chown", "0:0", secret.toString())).isZero();
    mode("600", secret);

    assertThat(nobody(backend).get(0)).startsWith(backend + " found ").endsWith("then PUBLISHED");

    List<String> healed = nobody(backend);
    assertThat(healed).singleElement().asString().startsWith(backend + " found ");
  }

  /** Without a place for the key of this machine, such as a missing home, there are packs. */
  @Test
  void withoutAHomeThereArePacks() throws Exception {
    mode("755", folder);
    Path cache = Files.createDirectory(folder.resolve("cache"));
    assumeThat(Commands.run("chown", "65534:65534", cache.toString())).isZero();

    List<String> first = nobody(Backend.AUTO);
    List<String> second = nobody(Backend.AUTO);

    assertThat(first.get(0)).isEqualTo("PACK found 0, then PUBLISHED");
    assertThat(first).hasSize(2);
    assertThat(first.get(1)).startsWith("! LMDB cannot be used");
    assertThat(second.get(0)).startsWith("PACK found ");
    assertThat(folder.resolve("state")).doesNotExist();
  }

  /** The native library cannot be mapped from where no code may be run. */
  @Test
  void whereNoCodeMayBeRunThereArePacks() throws Exception {
    mounts.add(folder, "-t", "tmpfs", "-o", "noexec", "tmpfs");

    List<String> said = said(List.of(), System.getProperty("java.class.path"), Backend.AUTO);
    List<String> again = said(List.of(), System.getProperty("java.class.path"), Backend.AUTO);

    assertThat(said.get(0)).isEqualTo("PACK found 0, then PUBLISHED");
    assertThat(said.get(1)).startsWith("! LMDB cannot be used");
    assertThat(said).hasSize(2);
    assertThat(again.get(0)).isEqualTo("PACK found 0, then NOTHING_NEW");
  }

  private StoreRequest published(Backend backend) throws IOException {
    Files.createDirectories(folder.resolve("state"));
    StoreRequest request = Samples.request(folder, backend);
    try (Store store = Stores.open(request)) {
      for (int i = 0; i < ENTRIES; i++) {
        store.put(Samples.key(i), Samples.payload(i));
      }
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
    }
    return request;
  }

  private static Path current(StoreRequest request) throws IOException {
    try (Stream<Path> files = Files.walk(request.root())) {
      return files.filter(file -> file.endsWith(Current.FILE)).findFirst().orElseThrow();
    }
  }

  /** What a process says that has no rights at all. */
  private List<String> nobody(Backend backend) throws Exception {
    List<String> probe = new ArrayList<>(NOBODY);
    probe.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    probe.add("-version");
    assumeThat(Commands.run(probe)).as("only root may become nobody, with setpriv").isZero();
    // The classes lie where nobody may look.
    List<String> copies = new ArrayList<>();
    Path classes = Files.createDirectories(folder.resolve("classes"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path copy = classes.resolve(copies.size() + "-" + Path.of(entry).getFileName());
      Commands.run("cp", "-r", entry, copy.toString());
      copies.add(copy.toString());
    }
    Commands.run("chmod", "-R", "a+rX", classes.toString());
    return said(NOBODY, String.join(File.pathSeparator, copies), backend);
  }

  private List<String> said(List<String> before, String classPath, Backend backend)
      throws Exception {
    Child child = Child.startWith(folder, before, classPath, "tell", backend.name());
    child.assertDone();
    try (Stream<String> lines = Files.lines(child.output())) {
      return lines.filter(line -> line.startsWith("! ") || line.contains(", then ")).toList();
    }
  }

  private static void mode(String mode, Path... paths) throws Exception {
    for (Path path : paths) {
      assertThat(Commands.run("chmod", mode, path.toString())).isZero();
    }
  }
}
