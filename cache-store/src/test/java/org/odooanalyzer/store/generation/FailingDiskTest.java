package org.odooanalyzer.store.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.backend.Commands;
import org.odooanalyzer.store.backend.Samples;
import org.odooanalyzer.store.backend.StoreCare;
import org.odooanalyzer.store.backend.Stores;

/**
 * Row 8 of the fault plan: calls of the operating system fail at random while a process publishes.
 * Needs {@code fiu-run} of libfiu.
 */
final class FailingDiskTest {
  private static final boolean LONG = Boolean.getBoolean("odooanalyzer.torture");
  private static final List<String> CALLS =
      List.of("rw/pwrite", "rw/pwritev", "rw/write", "sync/fsync", "sync/fdatasync", "dir/rename");
  private static final int PROCESSES = 10;
  private static final Pattern COUNTS = Pattern.compile("published (\\d+) failed (\\d+)");

  @TempDir Path folder;

  /** 5 is EIO, 28 is ENOSPC; to reduce a write is to do less of it than was asked. */
  @ParameterizedTest
  @ValueSource(strings = {"failinfo=5", "failinfo=28", "reduce"})
  void aDiskThatFailsNowAndThenCostsOnlyWhatIsNew(String how) throws Exception {
    assumeThat(Commands.canRun(List.of("fiu-run", "-x"))).as("fiu-run is installed").isTrue();
    boolean isShort = how.equals("reduce");
    List<String> faults = new ArrayList<>(List.of("fiu-run", "-x"));
    for (String call : CALLS) {
      if (!isShort || call.startsWith("rw/")) {
        faults.add("-c");
        faults.add(
            "enable_random name=posix/io/"
                + call
                + (isShort ? "/reduce,probability=0.2" : ",probability=0.05," + how));
      }
    }
    int published = 0;
    int failed = 0;
    // Which calls fail is random within a process. Each starts with nothing: what one has
    // published, the next has no need to write.
    for (int i = 0; i < PROCESSES && (published == 0 || failed == 0); i++) {
      Path root = Files.createDirectory(folder.resolve("process" + i));
      Child child = Child.start(root, faults, "struggle", "8", LONG ? "2000" : "20");
      child.assertDone();
      assertIsSound(Samples.request(root, Backend.LMDB));
      MatchResult counts =
          COUNTS.matcher(Files.readString(child.output())).results().findFirst().orElseThrow();
      published += Integer.parseInt(counts.group(1));
      failed += Integer.parseInt(counts.group(2));
    }
    assertThat(published).as("published").isPositive();
    // LMDB takes a short write for a full disk.
    assertThat(failed).as("failed").isPositive();
  }

  private static void assertIsSound(StoreRequest request) throws Exception {
    try (Store store = Stores.open(request)) {
      for (int i = 0; i < ChildMain.ENTRIES; i++) {
        int number = i;
        store
            .get(Samples.key(i))
            .ifPresent(payload -> assertThat(payload).isEqualTo(Samples.payload(number)));
      }
      store.put(Samples.key(-1), Samples.payload(-1));
      store.publish();
    }
    assertThat(StoreCare.verify(request).isSound()).isTrue();
    try (Store store = Stores.open(request)) {
      assertThat(store.get(Samples.key(-1))).contains(Samples.payload(-1));
      assertThat(store.statistics().warnings()).isEmpty();
      assertThat(store.statistics().backend()).isEqualTo(Backend.LMDB);
    }
  }
}
