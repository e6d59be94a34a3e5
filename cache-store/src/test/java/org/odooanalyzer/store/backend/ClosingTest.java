package org.odooanalyzer.store.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.odooanalyzer.store.Access;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.PublishOutcome.Status;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreRequest;

/**
 * Row 27 of the fault plan: many threads read a store while its generations are swapped and it is
 * closed. A use of a table after its end would end the process, too.
 */
final class ClosingTest {
  private static final boolean LONG = Boolean.getBoolean("odooanalyzer.torture");
  private static final int READERS = LONG ? 64 : 8;
  private static final int SWAPS = LONG ? 2_000 : 15;
  private static final int ENTRIES = 200;

  @TempDir Path folder;

  /** The store that all threads use now; one thread replaces it. */
  private static final class Shared {
    private volatile Store store;

    Shared(Store store) {
      this.store = store;
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK"})
  void nobodyReadsATableThatIsClosed(Backend backend) throws Exception {
    StoreRequest request = Samples.request(folder, backend);
    publish(request, 0, ENTRIES);
    Shared shared = new Shared(reader(request));
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(READERS);
    try {
      List<Future<Long>> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        Random random = new Random(i);
        Callable<Long> reading = () -> read(shared, done, random);
        readers.add(threads.submit(reading));
      }
      for (int swap = 0; swap < SWAPS; swap++) {
        publish(request, ENTRIES + swap, ENTRIES + swap + 1);
        shared.store.refresh();
        if (swap % 5 == 4) {
          Store old = shared.store;
          shared.store = reader(request);
          old.close();
        }
      }
      done.set(true);
      for (Future<Long> reader : readers) {
        assertThat(reader.get()).as("entries found by one reader").isPositive();
      }
    } finally {
      done.set(true);
      threads.shutdown();
      shared.store.close();
    }
  }

  /** How many entries were found; a store that was closed a moment ago has none. */
  private static long read(Shared shared, AtomicBoolean done, Random random) {
    long found = 0;
    while (!done.get() || found == 0) {
      Store store = shared.store;
      for (int i = 0; i < 50; i++) {
        int number = random.nextInt(ENTRIES);
        Optional<byte[]> payload = store.get(Samples.key(number));
        if (payload.isPresent()) {
          assertThat(payload.get()).isEqualTo(Samples.payload(number));
          found++;
        } else {
          assertThat(store).as("the store with the gap was closed").isNotSameAs(shared.store);
        }
      }
    }
    return found;
  }

  private static Store reader(StoreRequest request) {
    return Stores.open(Samples.with(request, Access.READ));
  }

  private static void publish(StoreRequest request, int from, int to) {
    try (Store store = Stores.open(request)) {
      for (int i = from; i < to; i++) {
        store.put(Samples.key(i), Samples.payload(i));
      }
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
    }
  }
}
