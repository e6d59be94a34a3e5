package org.odooanalyzer.store.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.backend.Damage;
import org.odooanalyzer.store.backend.Samples;
import org.odooanalyzer.store.backend.Stores;
import org.odooanalyzer.store.lmdb.LmdbFormat;

/** Rows 4 and 5 of the fault plan: nothing but what was written is ever given to LMDB. */
final class ProofTest {
  private static final int ROUNDS = Boolean.getBoolean("odooanalyzer.torture") ? 2000 : 150;

  @TempDir Path folder;
  private Path generation;
  private LmdbFormat format;
  private SealKey key;
  private String fingerprint;

  @BeforeEach
  void publish() throws IOException {
    StoreRequest request = Samples.request(folder, Backend.LMDB);
    try (Store store = Stores.open(request)) {
      for (int i = 0; i < 100; i++) {
        store.put(Samples.key(i), Samples.payload(i));
      }
      store.publish();
    }
    format = LmdbFormat.with(request.root().resolve("native"), false, folder);
    key = SealKey.load(request.machineKeyFile(), false);
    fingerprint = HexFormat.of().formatHex(request.fingerprint());
    generation =
        Directory.path(request.root(), format.prefix(), request.fingerprint())
            .resolve(Current.directory(1));
    assertThat(proof()).isInstanceOf(Proof.Sound.class);
  }

  /** Row 4: 1,050 damaged data files. */
  @ParameterizedTest
  @EnumSource
  void noDamagedDataFileIsProven(Damage damage) throws IOException {
    Path data = generation.resolve(format.fileName());
    byte[] good = Files.readAllBytes(data);
    Random random = new Random(damage.name().hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      Files.write(data, damage.of(good, random));
      assertThat(proof()).as("round %s", round).isInstanceOf(Proof.Damaged.class);
    }
    Files.write(data, good);
    assertThat(proof()).isInstanceOf(Proof.Sound.class);
  }

  /** Row 5: a wrong manifest, byte by byte, and cut anywhere. */
  @Test
  void noDamagedManifestIsBelieved() throws IOException {
    Path manifest = generation.resolve(Manifest.FILE);
    byte[] good = Files.readAllBytes(manifest);
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 1;
      Files.write(manifest, bad);
      assertThat(proof()).as("byte %s", i).isNotInstanceOf(Proof.Sound.class);
      Files.write(manifest, Arrays.copyOf(good, i));
      assertThat(proof()).as("cut at %s", i).isNotInstanceOf(Proof.Sound.class);
    }
  }

  /** Row 15: a generation of another machine, schema or format is foreign, not damaged. */
  @Test
  void whatOthersMadeIsForeign() throws IOException {
    key = SealKey.load(folder.resolve("another.key"), true);
    assertThat(proof()).isInstanceOf(Proof.Foreign.class);
    key = SealKey.load(Samples.request(folder, Backend.LMDB).machineKeyFile(), false);
    fingerprint = "0".repeat(32);
    assertThat(proof()).isInstanceOf(Proof.Foreign.class);
  }

  @Test
  void whatIsNotThereIsMissing() throws IOException {
    generation = generation.resolveSibling("gen-000099");
    assertThat(proof()).isInstanceOf(Proof.Missing.class);
  }

  private Proof proof() throws IOException {
    return Proof.of(generation, format, fingerprint, key);
  }
}
