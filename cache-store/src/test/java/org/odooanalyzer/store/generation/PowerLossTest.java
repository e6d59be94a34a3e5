package org.odooanalyzer.store.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Row 2 of the fault plan: the power goes after any call of a process that publishes. Needs {@code
 * strace}.
 */
final class PowerLossTest {
  private static final int ENTRIES = 40;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK"})
  void theGenerationBeforeOrTheNewOneIsThereAfterEachCall(Backend backend) throws Exception {
    assumeThat(Commands.canRun(FileLog.strace(folder.resolve("nothing"))))
        .as("strace can trace processes here")
        .isTrue();
    StoreRequest request = Samples.request(folder, backend);
    try (Store store = Stores.open(request)) {
      for (int i = 0; i < ENTRIES; i++) {
        store.put(Samples.key(i), Samples.payload(i));
      }
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
    }
    Path log = folder.resolve("calls");
    FileLog calls = new FileLog(request.root());
    Child.start(folder, FileLog.strace(log), "tell", backend.name()).assertDone();
    calls.read(log);
    int news = 0;
    int changes = 0;
    for (int i = 0; i < calls.size(); i++) {
      if (calls.replay(i)) {
        changes++;
        boolean isNew = check(calls, backend, false);
        assertThat(isNew || news == 0).as("what was new stays, call %s", i).isTrue();
        news += isNew ? 1 : 0;
        check(calls, backend, true);
      }
    }
    assertThat(changes).as("calls that changed files").isGreaterThan(10);
    assertThat(news).as("calls after which the new generation counts").isBetween(1, changes - 8);
    assertThat(check(calls, backend, true)).as("what was published is on the disk").isTrue();
  }

  /** Whether the new generation is there; all entries of the one before are, in any case. */
  private boolean check(FileLog calls, Backend backend, boolean onlySynced) throws IOException {
    Path crash = folder.resolve("crash");
    Disk.delete(crash);
    calls.copyTo(crash.resolve("cache"), onlySynced);
    copy(folder.resolve("state"), crash.resolve("state"));
    StoreRequest request = Samples.request(crash, backend);
    try (Store store = Stores.open(request)) {
      for (int i = 0; i < ENTRIES; i++) {
        assertThat(store.get(Samples.key(i))).as("entry %s", i).contains(Samples.payload(i));
      }
      assertThat(store.statistics().warnings()).hasSizeLessThanOrEqualTo(onlySynced ? 1 : 0);
      boolean isNew = store.get(Samples.key(ChildMain.ENTRIES)).isPresent();
      store.put(Samples.key(-1), Samples.payload(-1));
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
      assertThat(store.get(Samples.key(-1))).isPresent();
      return isNew;
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      Files.createDirectories(to);
      for (String name : Disk.names(from)) {
        Files.copy(from.resolve(name), to.resolve(name));
      }
    }
  }
}
