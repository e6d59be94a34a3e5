package org.odooanalyzer.store.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.odooanalyzer.store.Access;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.PublishOutcome.Status;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreRequest;

/**
 * Rows 7, 9 and 17 of the fault plan: places where a cache cannot be, or only in part. Mounts need
 * root.
 */
final class PlaceFaultTest {
  @TempDir Path folder;
  private final Commands.Mounts mounts = new Commands.Mounts();

  @AfterEach
  void unmount() throws Exception {
    mounts.unmount();
  }

  /** Row 7: the disk is full while publishing; what was published stays, and so does the run. */
  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK"})
  void aFullDiskCostsOnlyWhatIsNew(Backend backend) throws Exception {
    StoreRequest request = Samples.request(tmpfs("6m"), backend);
    publish(request, 0, 100);
    try (Store store = Stores.open(request)) {
      putNoise(store, 5 << 20);
      assertThat(store.publish().status()).isEqualTo(Status.FAILED);
      assertThat(store.statistics().warnings()).hasSize(1);
      assertFound(store, 0, 100);
      store.discard();
    }
    publish(request, 100, 110);
    try (Store store = Stores.open(request)) {
      assertFound(store, 0, 110);
      assertThat(store.statistics().warnings()).isEmpty();
    }
    assertNoLeftovers(request);
  }

  /** Row 7: there is not even room for the spool. */
  @Test
  void aFullSpoolIsOneWarning() throws Exception {
    StoreRequest request = Samples.request(tmpfs("3m"), Backend.LMDB);
    publish(request, 0, 10);
    try (Store store = Stores.open(request)) {
      putNoise(store, 12 << 20);
      PublishOutcome outcome = store.publish();
      assertThat(outcome.status()).isEqualTo(Status.FAILED);
      assertThat(store.publish().status()).isEqualTo(Status.FAILED);
      assertThat(store.statistics().ignored()).isPositive();
      assertThat(store.statistics().warnings()).containsExactly(outcome.reason());
      assertFound(store, 0, 10);
    }
    publish(request, 10, 20);
  }

  /** Row 9: a file system that cannot be written is read, and not written. */
  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK"})
  void aReadOnlyFileSystemIsRead(Backend backend) throws Exception {
    StoreRequest request = Samples.request(folder, backend);
    publish(request, 0, 100);
    mounts.add(request.root(), "--bind", request.root().toString());
    mounts.add(request.root(), "-o", "remount,ro,bind");
    try (Store store = Stores.open(request)) {
      assertFound(store, 0, 100);
      store.put(Samples.key(200), Samples.payload(200));
      assertThat(store.publish().status()).isEqualTo(Status.READ_ONLY);
      assertThat(store.statistics().backend()).isEqualTo(backend);
      assertThat(store.statistics().warnings())
          .singleElement()
          .asString()
          .contains("cannot be written", "choose another directory");
    }
  }

  /** Row 9: who only reads changes nothing. */
  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK"})
  void aReaderLeavesTheDirectoryAsItIs(Backend backend) throws Exception {
    StoreRequest request = Samples.request(folder, backend);
    publish(request, 0, 50);
    List<String> before = Samples.listing(request.root());
    try (Store store = Stores.open(Samples.with(request, Access.READ))) {
      assertFound(store, 0, 50);
    }
    assertThat(Samples.listing(request.root())).isEqualTo(before);
  }

  /** Row 9: the root cannot be made. */
  @Test
  void withoutADirectoryNothingIsKeptAndTheRunGoesOn() throws Exception {
    Path file = Files.writeString(folder.resolve("cache"), "I am a file");
    try (Store store = Stores.open(Samples.request(folder, Backend.AUTO))) {
      store.put(Samples.key(1), Samples.payload(1));
      assertFound(store, 1, 2);
      assertThat(store.statistics().backend()).isEqualTo(Backend.MEMORY);
      assertThat(store.statistics().warnings()).hasSize(1);
    }
    assertThat(file).hasContent("I am a file");
    try (Store store =
        Stores.open(Samples.with(Samples.request(folder, Backend.AUTO), Access.READ))) {
      assertThat(store.get(Samples.key(1))).isEmpty();
    }
  }

  /** Row 9: no home directory, so there is no place for the key of this machine. */
  @Test
  void withoutAKeyThereArePacks() throws Exception {
    StoreRequest good = Samples.request(folder, Backend.AUTO);
    Files.writeString(folder.resolve("state"), "I am a file");
    publish(good, 0, 20);
    try (Store store = Stores.open(good)) {
      assertFound(store, 0, 20);
      assertThat(store.statistics().backend()).isEqualTo(Backend.PACK);
      assertThat(store.statistics().warnings())
          .singleElement()
          .asString()
          .startsWith("LMDB cannot be used");
    }
  }

  /** D2: a key that travels with the cache would prove nothing. */
  @Test
  void aKeyWithinTheCacheIsNotUsed() {
    StoreRequest request = Samples.request(folder, Backend.LMDB);
    StoreRequest inside =
        new StoreRequest(
            request.root(),
            request.fingerprint(),
            request.access(),
            request.backend(),
            request.budgetBytes(),
            request.root().resolve("seal.key"),
            request.clock());
    try (Store store = Stores.open(inside)) {
      store.put(Samples.key(1), Samples.payload(1));
      store.publish();
      assertThat(store.statistics().backend()).isEqualTo(Backend.PACK);
      assertThat(request.root().resolve("seal.key")).doesNotExist();
    }
  }

  /** A crash or a disk that is full can leave a part of the key. */
  @Test
  void aKeyThatBreaksOffIsMadeAnew() throws Exception {
    StoreRequest request = Samples.request(folder, Backend.LMDB);
    publish(request, 0, 10);
    byte[] key = Files.readAllBytes(request.machineKeyFile());
    Files.write(request.machineKeyFile(), Arrays.copyOf(key, 17));
    try (Store store = Stores.open(request)) {
      assertThat(store.get(Samples.key(1))).as("sealed with a key that is lost").isEmpty();
    }
    publish(request, 0, 20);
    assertThat(Files.size(request.machineKeyFile())).isEqualTo(32);
    try (Store store = Stores.open(request)) {
      assertFound(store, 0, 20);
      assertThat(store.statistics().warnings()).isEmpty();
      assertThat(store.statistics().backend()).isEqualTo(Backend.LMDB);
    }
  }

  /** Row 9: the native library was damaged, and is extracted anew before it writes. */
  @Test
  void aDamagedNativeLibraryIsNotLoaded() throws Exception {
    StoreRequest request = Samples.request(folder, Backend.LMDB);
    publish(request, 0, 5);
    Path library;
    try (Stream<Path> files = Files.walk(request.root().resolve("native"))) {
      library = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    long size = Files.size(library);
    Path bad = library.resolveSibling("bad");
    Files.write(bad, new byte[(int) size]);
    Files.move(bad, library, StandardCopyOption.REPLACE_EXISTING);
    try (Store store = Stores.open(request)) {
      assertFound(store, 0, 5);
      assertThat(store.statistics().warnings()).isEmpty();
    }
    publish(request, 5, 10);
    assertThat(Files.readAllBytes(library)).isNotEqualTo(new byte[(int) size]);
  }

  /** Row 17: names that are hard for others. */
  @ParameterizedTest
  @ValueSource(strings = {"with space", "ünï-çødé", "new\nline", "%s$HOME", "-rf", "a:b;c"})
  void theRootMayHaveAnyName(String name) throws Exception {
    Path strange = Files.createDirectory(folder.resolve(name));
    StoreRequest request = Samples.request(strange, Backend.LMDB);
    publish(request, 0, 10);
    try (Store store = Stores.open(request)) {
      assertFound(store, 0, 10);
    }
  }

  /**
   * Row 17: a directory with other things in it is not marked as a cache, and cleaning leaves them.
   */
  @Test
  void whatIsNotOursIsLeftAlone() throws Exception {
    StoreRequest request = Samples.request(folder, Backend.LMDB);
    Path mine = Files.createDirectories(request.root().resolve("src"));
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("precious"), "1");
    Files.createSymbolicLink(request.root().resolve("v1-0123456789abcdef"), outside);
    publish(request, 0, 10);
    assertThat(request.root().resolve(".gitignore")).doesNotExist();
    assertThat(StoreCare.clean(request, true)).isNotEmpty();
    assertThat(mine).isDirectory();
    assertThat(outside.resolve("precious")).hasContent("1");
    assertThat(StoreCare.info(request).directories()).isEmpty();
  }

  @Test
  void cleaningTakesAwayWhatPublishingMade() throws Exception {
    StoreRequest request = Samples.request(folder, Backend.LMDB);
    byte[] other = new byte[16];
    publish(request, 0, 10);
    publish(Samples.with(request, other), 0, 10);
    assertThat(request.root().resolve("CACHEDIR.TAG")).content().startsWith("Signature: 8a477f59");
    assertThat(request.root().resolve(".gitignore")).hasContent("*\n");
    assertThat(StoreCare.info(request).directories()).hasSize(2);
    StoreCare.clean(request, false);
    assertThat(StoreCare.info(request).directories())
        .singleElement()
        .matches(directory -> !directory.mine());
    StoreCare.clean(request, true);
    assertThat(request.root()).doesNotExist();
  }

  private Path tmpfs(String size) throws Exception {
    Path mount = Files.createDirectory(folder.resolve("tmpfs"));
    mounts.add(mount, "-t", "tmpfs", "-o", "size=" + size, "tmpfs");
    return mount;
  }

  private static void putNoise(Store store, int bytes) {
    Random random = new Random(5);
    for (int put = 0; put < bytes; put += 50_000) {
      byte[] noise = new byte[50_000];
      random.nextBytes(noise);
      store.put(new StoreKey((byte) 100, random.nextLong(), put), noise);
    }
  }

  private static void publish(StoreRequest request, int from, int to) {
    try (Store store = Stores.open(request)) {
      for (int i = from; i < to; i++) {
        store.put(Samples.key(i), Samples.payload(i));
      }
      assertThat(store.publish()).isEqualTo(PublishOutcome.of(Status.PUBLISHED));
    }
  }

  private static void assertFound(Store store, int from, int to) {
    for (int i = from; i < to; i++) {
      assertThat(store.get(Samples.key(i))).as("entry %s", i).contains(Samples.payload(i));
    }
  }

  private static void assertNoLeftovers(StoreRequest request) throws IOException {
    assertThat(Samples.listing(request.root())).noneMatch(line -> line.contains("tmp-"));
  }
}
