package org.odooanalyzer.store.backend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.PublishOutcome.Status;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreRequest;

/**
 * Rows 4 and 5 of the fault plan: files that are not what was written. The verifier is asked in
 * this process; whole stores are opened on damaged LMDB files only after it refused them, and in
 * processes of their own by {@link TortureTest}.
 */
final class DamageTest {
  @TempDir Path folder;

  /** Rows 4 and 5: what is damaged is made anew, whatever it was, with one warning. */
  @ParameterizedTest
  @ValueSource(strings = {"gen-*/data.mdb", "gen-*/MANIFEST", "CURRENT"})
  void aDamagedStoreStartsAnewAndHeals(String file) throws IOException {
    publish(Backend.LMDB, 50);
    Path victim = only("v1-*/" + file);
    Files.write(victim, Damage.PAGE_OF_NOISE.of(Files.readAllBytes(victim), new Random(1)));
    try (Store store = Stores.open(request(Backend.LMDB))) {
      int found = found(store, 50);
      // Without CURRENT, the generation itself still proves that it is sound.
      assertThat(found).isEqualTo(file.equals("CURRENT") ? 50 : 0);
      assertThat(store.statistics().warnings()).hasSize(file.equals("CURRENT") ? 0 : 1);
      for (int i = 0; i < 60; i++) {
        store.put(Samples.key(i), Samples.payload(i));
      }
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
    }
    try (Store store = Stores.open(request(Backend.LMDB))) {
      assertThat(found(store, 60)).isEqualTo(60);
      assertThat(store.statistics().warnings()).isEmpty();
    }
    assertThat(StoreCare.verify(request(Backend.LMDB)).isSound()).isTrue();
  }

  /** Row 4: a bad delta leaves the base, and a bad base leaves the delta. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void oneBadGenerationOfTwoCostsOnlyItsOwnEntries(int generation) throws IOException {
    publish(Backend.LMDB, 1000);
    publish(Backend.LMDB, 1010);
    Path data = only("v1-*/gen-00000" + generation + "/data.mdb");
    Files.write(data, Damage.PAGE_ZEROED.of(Files.readAllBytes(data), new Random(1)));
    try (Store store = Stores.open(request(Backend.LMDB))) {
      assertThat(found(store, 1010)).isEqualTo(generation == 1 ? 10 : 1000);
      publish(Backend.LMDB, 1010);
      assertThat(store.refresh()).isTrue();
      assertThat(found(store, 1010)).isEqualTo(1010);
    }
  }

  /** Row 5: every byte of a small pack. */
  @Test
  void aWrongByteInAPackCostsAtMostOneEntry() throws IOException {
    try (Store store = Stores.open(request(Backend.PACK))) {
      for (int i = 0; i < 5; i++) {
        store.put(Samples.key(i), new byte[] {1, 2, 3, 4, 5, 6, 7, (byte) i});
      }
      store.publish();
    }
    Path pack = only("p1-*/gen-*/data.pack");
    byte[] good = Files.readAllBytes(pack);
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= (byte) (1 << (i % 8));
      Files.write(pack, bad);
      try (Store store = Stores.open(request(Backend.PACK))) {
        int lost = 0;
        for (int entry = 0; entry < 5; entry++) {
          byte[] payload = store.get(Samples.key(entry)).orElse(null);
          assertThat(payload).isIn(null, new byte[] {1, 2, 3, 4, 5, 6, 7, (byte) entry});
          lost += payload == null ? 1 : 0;
        }
        assertThat(lost).as("byte %s", i).isLessThanOrEqualTo(1);
      }
    }
  }

  /** Row 4, for packs: no wrong payload, and no failure. */
  @ParameterizedTest
  @EnumSource
  void aDamagedPackGivesRightPayloadsOrNone(Damage damage) throws IOException {
    publish(Backend.PACK, 200);
    Path pack = only("p1-*/gen-*/data.pack");
    byte[] good = Files.readAllBytes(pack);
    Random random = new Random(damage.name().hashCode());
    for (int round = 0; round < 15; round++) {
      Files.write(pack, damage.of(good, random));
      try (Store store = Stores.open(request(Backend.PACK))) {
        int found = found(store, 200);
        if (damage != Damage.TRUNCATED) {
          assertThat(found).as("round %s", round).isGreaterThan(180);
        }
      }
    }
    try (Store store = Stores.open(request(Backend.PACK))) {
      for (int i = 0; i < 200; i++) {
        store.put(Samples.key(i), Samples.payload(i));
      }
      store.publish();
      assertThat(found(store, 200)).isEqualTo(200);
    }
  }

  /** Row 5: CURRENT names what is not there, or something else. */
  @ParameterizedTest
  @ValueSource(strings = {"", "base gen-000009\ndelta none\ncrc 00000000\n", "../../etc/passwd"})
  void aStrangeCurrentIsNotFollowed(String text) throws IOException {
    publish(Backend.LMDB, 20);
    Files.write(only("v1-*/CURRENT"), text.getBytes(UTF_8));
    try (Store store = Stores.open(request(Backend.LMDB))) {
      assertThat(found(store, 20)).isEqualTo(20);
      store.put(new StoreKey((byte) 9, 1, 1), new byte[] {1});
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
    }
    try (Store store = Stores.open(request(Backend.LMDB))) {
      assertThat(found(store, 20)).isEqualTo(20);
    }
  }

  private StoreRequest request(Backend backend) {
    return Samples.request(folder, backend);
  }

  private void publish(Backend backend, int entries) {
    try (Store store = Stores.open(request(backend))) {
      for (int i = 0; i < entries; i++) {
        store.put(Samples.key(i), Samples.payload(i));
      }
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
    }
  }

  /** How many entries are there; each that is has the right payload. */
  private static int found(Store store, int entries) {
    int found = 0;
    for (int i = 0; i < entries; i++) {
      byte[] payload = store.get(Samples.key(i)).orElse(null);
      if (payload != null) {
        assertThat(payload).isEqualTo(Samples.payload(i));
        found++;
      }
    }
    return found;
  }

  private Path only(String pattern) throws IOException {
    Path root = folder.resolve("cache");
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(
              path ->
                  root.getFileSystem()
                      .getPathMatcher("glob:" + pattern)
                      .matches(root.relativize(path)))
          .findFirst()
          .orElseThrow();
    }
  }
}
