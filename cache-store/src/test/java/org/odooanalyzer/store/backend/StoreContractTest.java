package org.odooanalyzer.store.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.odooanalyzer.store.Access;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.MissReason;
import org.odooanalyzer.store.PublishOutcome.Status;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreRequest;

/** What every store does, whatever keeps its bytes. */
final class StoreContractTest {
  @TempDir Path folder;

  private Store open(Backend backend) {
    return Stores.open(Samples.request(folder, backend));
  }

  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK", "MEMORY"})
  void whatWasPutIsFoundAtOnceAndAfterPublishing(Backend backend) {
    try (Store store = open(backend)) {
      for (int i = 0; i < 3000; i++) {
        store.put(Samples.key(i), Samples.payload(i));
      }
      assertFound(store, 0, 3000);
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
      assertFound(store, 0, 3000);
      assertThat(store.statistics().backend()).isEqualTo(backend);
      assertThat(store.statistics().hits()).isEqualTo(6000);
      assertThat(store.statistics().puts()).isEqualTo(3000);
      assertThat(store.statistics().warnings()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK"})
  void othersSeeWhatWasPublishedAndNothingElse(Backend backend) {
    try (Store writer = open(backend);
        Store early = open(backend)) {
      assertThat(early.get(Samples.key(1))).isEmpty();
      writer.put(Samples.key(1), Samples.payload(1));
      try (Store reader = open(backend)) {
        assertThat(reader.get(Samples.key(1))).isEmpty();
      }
      assertThat(writer.publish().status()).isEqualTo(Status.PUBLISHED);
      writer.put(Samples.key(2), Samples.payload(2));
      try (Store reader = open(backend)) {
        assertFound(reader, 1, 2);
        assertThat(reader.get(Samples.key(2))).isEmpty();
      }
      assertThat(early.refresh()).isTrue();
      assertFound(early, 1, 2);
      assertThat(early.refresh()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK"})
  void manyPublishesAddUp(Backend backend) {
    for (int round = 0; round < 12; round++) {
      try (Store store = open(backend)) {
        assertFound(store, 0, round * 100);
        for (int i = round * 100; i < round * 100 + 100; i++) {
          store.put(Samples.key(i), Samples.payload(i));
        }
        assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
      }
    }
    try (Store store = open(backend)) {
      assertFound(store, 0, 1200);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK", "MEMORY"})
  void theLastPutOfAKeyCounts(Backend backend) {
    StoreKey key = Samples.key(7);
    try (Store store = open(backend)) {
      for (int i = 0; i < 2000; i++) {
        store.put(Samples.key(i), Samples.payload(i));
      }
      store.publish();
      store.put(key, new byte[] {1});
      assertThat(store.get(key)).contains(new byte[] {1});
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
      store.put(key, new byte[] {2});
      store.put(key, new byte[] {3});
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
      assertThat(store.get(key)).contains(new byte[] {3});
      assertFound(store, 8, 2000);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK"})
  void whatIsThereAlreadyIsNotPublishedAgain(Backend backend) {
    try (Store store = open(backend)) {
      assertThat(store.publish().status()).isEqualTo(Status.NOTHING_NEW);
      store.put(Samples.key(1), Samples.payload(1));
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
      store.put(Samples.key(1), Samples.payload(1));
      assertThat(store.publish().status()).isEqualTo(Status.NOTHING_NEW);
      assertFound(store, 1, 2);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK", "MEMORY"})
  void whatWasDiscardedIsGoneAndWhatWasPublishedStays(Backend backend) {
    try (Store store = open(backend)) {
      store.put(Samples.key(1), Samples.payload(1));
      store.publish();
      store.put(Samples.key(2), Samples.payload(2));
      store.discard();
      assertThat(store.get(Samples.key(2))).isEmpty();
      assertFound(store, 1, 2);
      assertThat(store.publish().status()).isEqualTo(Status.NOTHING_NEW);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK", "MEMORY"})
  void aReaderKeepsNothing(Backend backend) {
    try (Store store = open(backend)) {
      store.put(Samples.key(1), Samples.payload(1));
      store.publish();
    }
    StoreRequest request = Samples.with(Samples.request(folder, backend), Access.READ);
    try (Store reader = Stores.open(request)) {
      reader.put(Samples.key(2), Samples.payload(2));
      assertThat(reader.get(Samples.key(2))).isEmpty();
      assertThat(reader.publish().status()).isEqualTo(Status.READ_ONLY);
      assertThat(reader.statistics().ignored()).isEqualTo(1);
      if (backend != Backend.MEMORY) {
        assertFound(reader, 1, 2);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK", "MEMORY"})
  void aPayloadIsCopiedInAndOut(Backend backend) {
    try (Store store = open(backend)) {
      byte[] payload = {1, 2, 3};
      store.put(Samples.key(1), payload);
      payload[0] = 9;
      store.get(Samples.key(1)).orElseThrow()[1] = 9;
      assertThat(store.get(Samples.key(1))).contains(new byte[] {1, 2, 3});
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK", "MEMORY"})
  void payloadsOfAllSizesComeBack(Backend backend) {
    byte[] zeros = new byte[3 << 20];
    byte[] large = new byte[5 << 20];
    new Random(5).nextBytes(large);
    try (Store store = open(backend)) {
      store.put(Samples.key(1), new byte[0]);
      store.put(Samples.key(2), zeros);
      store.put(Samples.key(3), large);
      store.publish();
    }
    if (backend != Backend.MEMORY) {
      try (Store store = open(backend)) {
        assertThat(store.get(Samples.key(1))).contains(new byte[0]);
        assertThat(store.get(Samples.key(2))).contains(zeros);
        assertThat(store.get(Samples.key(3))).contains(large);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK", "MEMORY"})
  void threadsMayPutGetAndPublishAtTheSameTime(Backend backend) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (Store store = open(backend)) {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int task = 0; task < 16; task++) {
        int first = task * 100;
        tasks.add(
            () -> {
              for (int i = first; i < first + 100; i++) {
                store.put(Samples.key(i), Samples.payload(i));
                assertThat(store.get(Samples.key(i))).contains(Samples.payload(i));
                if (i % 50 == 0) {
                  store.publish();
                }
              }
              return first;
            });
      }
      for (Future<Integer> done : threads.invokeAll(tasks)) {
        done.get();
      }
      store.publish();
      assertFound(store, 0, 1600);
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK", "MEMORY", "OFF"})
  void afterClosingNothingIsFoundAndNothingIsKept(Backend backend) {
    Store store = open(backend);
    store.put(Samples.key(1), Samples.payload(1));
    store.publish();
    store.close();
    store.close();
    assertThat(store.get(Samples.key(1))).isEmpty();
    store.put(Samples.key(2), Samples.payload(2));
    assertThat(store.get(Samples.key(2))).isEmpty();
    assertThat(store.publish().status()).isEqualTo(Status.READ_ONLY);
    assertThat(store.refresh()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"OFF"})
  void nothingIsKeptWhenOff(Backend backend) {
    try (Store store = open(backend)) {
      store.put(Samples.key(1), Samples.payload(1));
      assertThat(store.get(Samples.key(1))).isEmpty();
      assertThat(store.publish().status()).isEqualTo(Status.READ_ONLY);
      assertThat(store.statistics().misses()).containsEntry(MissReason.ABSENT, 1L);
      assertThat(folder).isEmptyDirectory();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK"})
  void storesOfOtherFingerprintsShareNothing(Backend backend) {
    StoreRequest request = Samples.request(folder, backend);
    byte[] other = Samples.FINGERPRINT.clone();
    other[0]++;
    try (Store store = Stores.open(request);
        Store foreign = Stores.open(Samples.with(request, other))) {
      store.put(Samples.key(1), Samples.payload(1));
      store.publish();
      foreign.put(Samples.key(2), Samples.payload(2));
      foreign.publish();
      assertThat(foreign.get(Samples.key(1))).isEmpty();
      assertThat(store.get(Samples.key(2))).isEmpty();
      assertFound(store, 1, 2);
      assertFound(foreign, 2, 3);
    }
  }

  private static void assertFound(Store store, int from, int to) {
    for (int i = from; i < to; i++) {
      assertThat(store.get(Samples.key(i))).as("entry %s", i).contains(Samples.payload(i));
    }
  }
}
