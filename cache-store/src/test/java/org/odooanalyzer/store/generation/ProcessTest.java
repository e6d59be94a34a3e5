package org.odooanalyzer.store.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.PublishOutcome.Status;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.backend.Commands;
import org.odooanalyzer.store.backend.Samples;
import org.odooanalyzer.store.backend.StoreCare;
import org.odooanalyzer.store.backend.Stores;

/**
 * Several processes and what may happen to them. Short by default; with {@code
 * -Dodooanalyzer.torture=true} as long as the fault plan asks for.
 */
final class ProcessTest {
  private static final boolean LONG = Boolean.getBoolean("odooanalyzer.torture");
  private static final int KILLS = LONG ? 240 : 6;
  private static final int DAMAGES = LONG ? 1400 : 14;

  @TempDir Path folder;

  /** Row 1: publishers are killed at any moment, and readers always see a whole generation. */
  @Test
  void killedPublishersLeaveAWholeStore() throws Exception {
    Random random = new Random(1);
    List<Child> publishers = new ArrayList<>();
    Child reader = Child.start(folder, List.of(), "read", "0", "" + KILLS * 3);
    for (int kill = 0; kill < KILLS; kill++) {
      while (publishers.size() < 2) {
        publishers.add(Child.start(folder, List.of(), "publish", "" + random.nextInt(), "100000"));
      }
      TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(700));
      Child victim = publishers.remove(0);
      assertThat(victim.process().isAlive()).as(Files.readString(victim.output())).isTrue();
      victim.kill();
    }
    for (Child publisher : publishers) {
      publisher.kill();
    }
    reader.assertDone();
    assertHealthy();
  }

  /** Row 3: a copy that is made while others publish is whole, or is not believed. */
  @Test
  void aCopyOfALivingStoreGivesRightPayloadsOrNone() throws Exception {
    Child publisher = Child.start(folder, List.of(), "publish", "7", "100000");
    for (int round = 0; round < (LONG ? 200 : 3); round++) {
      TimeUnit.MILLISECONDS.sleep(200);
      Path copy = Files.createDirectories(folder.resolve("copy" + round));
      String source = folder.resolve("cache").toString();
      Commands.run("cp", "-r", source, folder.resolve("state").toString(), copy.toString());
      Child.start(copy, List.of(), "read", "0", "1").assertDone();
    }
    publisher.kill();
    assertHealthy();
  }

  /** Row 6: what has appeared is never written again. */
  @Test
  void aGenerationNeverChanges() throws Exception {
    StoreRequest request = Samples.request(folder, Backend.LMDB);
    publish(request, 0);
    Path generation = directory(request).resolve(Current.directory(1));
    Path copy = Files.createDirectory(folder.resolve("copy"));
    for (String name : Disk.names(generation)) {
      Files.copy(generation.resolve(name), copy.resolve(name));
    }
    Object key = Files.readAttributes(generation, BasicFileAttributes.class).fileKey();
    publish(request, 1);
    assertThat(Files.readAttributes(generation, BasicFileAttributes.class).fileKey())
        .isEqualTo(key);
    for (String name : Disk.names(copy)) {
      assertThat(generation.resolve(name)).hasSameBinaryContentAs(copy.resolve(name));
    }
    assertThat(Disk.names(generation)).isEqualTo(Disk.names(copy));
  }

  /**
   * Row 4, end to end: a JVM that opens damaged stores lives, and each is healed by the next run.
   */
  @Test
  void aDamagedStoreNeverEndsTheProcess() throws Exception {
    Child.start(folder, List.of(), "damage", "42", "" + DAMAGES).assertDone();
    assertHealthy();
  }

  /** Row 10: four publishers and four readers at once. */
  @Test
  void eightProcessesGetAlong() throws Exception {
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      children.add(Child.start(folder, List.of(), "publish", "" + i, LONG ? "200" : "3"));
      children.add(Child.start(folder, List.of(), "read", "0", LONG ? "200" : "3"));
    }
    for (Child child : children) {
      child.assertDone();
    }
    assertHealthy();
  }

  /** Row 11: a suspended process that holds the lock delays nobody for long. */
  @Test
  void aSuspendedPublisherIsNotWaitedFor() throws Exception {
    assumeThat(File.separator).as("signals").isEqualTo("/");
    StoreRequest request = Samples.request(folder, Backend.LMDB);
    publish(request, 1);
    Child holder = Child.start(folder, List.of(), "hold", "0", "0");
    try (Store store = Stores.open(request)) {
      holder.await("held");
      holder.signal("STOP");
      store.put(Samples.key(2), Samples.payload(2));
      assertThat(store.publish().status()).isEqualTo(Status.BUSY);
      assertThat(store.get(Samples.key(2))).contains(Samples.payload(2));
      holder.kill();
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
    } finally {
      holder.kill();
    }
  }

  /** Row 12: in containers, processes have the same ids. */
  @Test
  void processesWithTheSameIdGetAlong() throws Exception {
    List<String> unshare = List.of("unshare", "--pid", "--fork", "--mount-proc");
    assumeThat(Commands.canRun(unshare))
        .as("unshare makes namespaces of process ids here")
        .isTrue();
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      children.add(Child.start(folder, unshare, "publish", "" + i, "4"));
      children.add(Child.start(folder, unshare, "read", "" + i, "4"));
    }
    for (Child child : children) {
      child.assertDone();
    }
    assertHealthy();
  }

  /** Row 13: two versions of the plugin in one JVM, publishing at the same time. */
  @Test
  void twoClassLoadersOfOneProcessGetAlong() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (URLClassLoader one = loader();
        URLClassLoader two = loader()) {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (ClassLoader loader : List.of(one, two, one, two)) {
        tasks.add(() -> publishIn(loader, tasks.size()));
      }
      for (Future<Boolean> task : threads.invokeAll(tasks)) {
        assertThat(task.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    assertHealthy();
    assertThat(System.getProperties().stringPropertyNames())
        .noneMatch(name -> name.startsWith("odoo-analyzer.publishing."));
  }

  /** Row 28: nothing leaks, neither files nor descriptors. */
  @Test
  void manyPublishesLeaveNothingBehind() throws Exception {
    StoreRequest request = Samples.request(folder, Backend.LMDB);
    publish(request, 0);
    Path descriptors = Path.of("/proc/self/fd");
    long before = Disk.names(descriptors).size();
    int rounds = LONG ? 10_000 : 40;
    for (int round = 1; round <= rounds; round++) {
      publish(request, round % 500);
    }
    assertThat((long) Disk.names(descriptors).size()).isLessThanOrEqualTo(before + 3);
    Path directory = directory(request);
    assertThat(Directory.generations(directory).size()).isLessThanOrEqualTo(4);
    assertThat(Disk.names(directory)).noneMatch(name -> name.startsWith("tmp-"));
    assertThat(Disk.names(request.root())).noneMatch(name -> name.startsWith("tmp-"));
  }

  private void assertHealthy() throws IOException {
    StoreRequest request = Samples.request(folder, Backend.LMDB);
    assertThat(StoreCare.verify(request).isSound()).isTrue();
    publish(request, ChildMain.ENTRIES + 1);
    try (Store store = Stores.open(request)) {
      assertThat(store.get(Samples.key(ChildMain.ENTRIES + 1))).isPresent();
      assertThat(store.statistics().warnings()).isEmpty();
    }
    Path directory = directory(request);
    assertThat(Directory.generations(directory).size()).isLessThanOrEqualTo(8);
    assertThat(folder.toFile().list((where, name) -> name.startsWith("hs_err"))).isEmpty();
  }

  private static void publish(StoreRequest request, int number) {
    try (Store store = Stores.open(request)) {
      store.put(Samples.key(number), Samples.payload(number));
      assertThat(store.publish().status()).isIn(Status.PUBLISHED, Status.NOTHING_NEW);
    }
  }

  private Boolean publishIn(ClassLoader loader, int seed) throws ReflectiveOperationException {
    loader
        .loadClass(ChildMain.class.getName())
        .getMethod("main", String[].class)
        .invoke(null, (Object) new String[] {"publish", folder.toString(), "" + seed, "10"});
    return true;
  }

  private static URLClassLoader loader() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      URI uri = Path.of(entry).toUri();
      urls.add(uri.toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static Path directory(StoreRequest request) {
    return Directory.path(request.root(), "v1", request.fingerprint());
  }
}
