package org.odooanalyzer.store.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.entry.Deflate;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Envelope;
import org.odooanalyzer.store.entry.Table;

/** Rows 16 and 24 of the fault plan: packs that were made to do harm. */
final class PackTest {
  private static final byte[] FINGERPRINT = new byte[16];
  private static final int ENTRIES = 50;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("a.pack");
    Packs.write(
        file, cursor(IntStream.range(0, ENTRIES).boxed().toList()), FINGERPRINT, Signature.none());
  }

  @Test
  void everyEntryIsFoundAndNoOther() throws IOException {
    try (Table table = Packs.open(file)) {
      for (int i = 0; i < ENTRIES; i++) {
        assertThat(table.get(key(i))).contains(frame(i));
      }
      assertThat(table.get(key(ENTRIES))).isEmpty();
    }
  }

  @Test
  void thePackIsTheSameWhateverMadeIt() throws IOException {
    Path again = folder.resolve("b.pack");
    Packs.write(
        again, cursor(IntStream.range(0, ENTRIES).boxed().toList()), FINGERPRINT, Signature.none());
    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void anIndexThatLiesIsNotBelievedAndTheRecordsAreScanned() throws IOException {
    byte[] good = Files.readAllBytes(file);
    Trailer trailer = Trailer.parse(tail(good)).orElseThrow();
    int entry = (int) trailer.indexOffset() + 3 * Pack.INDEX_ENTRY;
    long[] offsets = {-1, Long.MAX_VALUE, Long.MIN_VALUE, 0, good.length, trailer.indexOffset()};
    for (long offset : offsets) {
      assertAllFoundWith(good, entry + StoreKey.LENGTH, ByteBuffer.allocate(8).putLong(offset));
    }
    for (int length : new int[] {-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0, 1 << 30}) {
      assertAllFoundWith(good, entry + StoreKey.LENGTH + 8, ByteBuffer.allocate(4).putInt(length));
    }
    // Unsorted, and the same key twice.
    assertAllFoundWith(good, entry, ByteBuffer.allocate(17).put((byte) 127));
    assertAllFoundWith(good, entry, ByteBuffer.wrap(key(2).bytes()));
    assertAllFoundWith(good, entry, ByteBuffer.allocate(1).put((byte) -3));
  }

  @Test
  void aTrailerThatLiesIsNotBelieved() throws IOException {
    byte[] good = Files.readAllBytes(file);
    Trailer trailer = Trailer.parse(tail(good)).orElseThrow();
    long[] lies = {-1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 40, ENTRIES + 1, 0};
    for (long lie : lies) {
      for (boolean count : new boolean[] {true, false}) {
        Trailer liar =
            Trailer.of(
                count ? trailer.indexOffset() : lie,
                count ? lie : trailer.entries(),
                trailer.indexCrc(),
                trailer.digest(),
                FINGERPRINT,
                Signature.none());
        byte[] bad = good.clone();
        System.arraycopy(liar.bytes(), 0, bad, bad.length - Trailer.LENGTH, Trailer.LENGTH);
        assertAllFound(bad);
      }
    }
  }

  @Test
  void unsortedAndRepeatedRecordsAreFound() throws IOException {
    List<Integer> order = IntStream.range(0, ENTRIES).boxed().toList();
    List<Integer> mixed = new ArrayList<>(order);
    Collections.shuffle(mixed, new Random(1));
    mixed.addAll(mixed.subList(0, 10));
    Path unsorted = folder.resolve("unsorted.pack");
    Packs.write(unsorted, cursor(mixed), FINGERPRINT, Signature.none());
    assertAllFound(Files.readAllBytes(unsorted));
  }

  @Test
  void noiseIsNoPack() throws IOException {
    Random random = new Random(3);
    for (int length : new int[] {0, 1, 23, 24, 123, 124, 148, 1000, 300_000}) {
      byte[] noise = new byte[length];
      random.nextBytes(noise);
      Files.write(file, noise);
      assertThat(Packs.refusal(file, Signature.none())).isPresent();
      try (Table table = Packs.open(file)) {
        assertThat(table.get(key(1))).isEmpty();
      }
    }
  }

  @Test
  void aSignatureIsAskedForAndChecked() throws IOException {
    Signature ours = Signature.of("a secret of this project".getBytes(UTF_8));
    Signature theirs = Signature.of("a secret of other people".getBytes(UTF_8));
    assertThat(Packs.refusal(file, ours)).contains("it is not signed");
    Packs.write(file, cursor(List.of(1, 2, 3)), FINGERPRINT, ours);
    assertThat(Packs.refusal(file, ours)).isEmpty();
    assertThat(Packs.refusal(file, Signature.none())).isEmpty();
    assertThat(Packs.refusal(file, theirs)).contains("its signature is wrong");
    byte[] good = Files.readAllBytes(file);
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 1;
      Files.write(file, bad);
      assertThat(Packs.refusal(file, ours)).as("byte %s", i).isPresent();
    }
  }

  private void assertAllFoundWith(byte[] good, int at, ByteBuffer lie) throws IOException {
    byte[] bad = good.clone();
    lie.rewind().get(bad, at, lie.capacity());
    Trailer old = Trailer.parse(tail(good)).orElseThrow();
    byte[] index = Arrays.copyOfRange(bad, (int) old.indexOffset(), bad.length - Trailer.LENGTH);
    Trailer fitting =
        Trailer.of(
            old.indexOffset(),
            old.entries(),
            PackWriter.crc(index),
            old.digest(),
            FINGERPRINT,
            Signature.none());
    System.arraycopy(fitting.bytes(), 0, bad, bad.length - Trailer.LENGTH, Trailer.LENGTH);
    assertAllFound(bad);
  }

  private void assertAllFound(byte[] pack) throws IOException {
    Files.write(file, pack);
    try (Table table = Packs.open(file)) {
      for (int i = 0; i < ENTRIES; i++) {
        assertThat(table.get(key(i))).contains(frame(i));
      }
    }
  }

  private static byte[] tail(byte[] pack) {
    return Arrays.copyOfRange(pack, pack.length - Trailer.LENGTH, pack.length);
  }

  private static StoreKey key(int number) {
    return new StoreKey((byte) (1 + number / 20), number * 1_000L, -number);
  }

  private static byte[] frame(int number) {
    try (Deflate deflate = new Deflate()) {
      byte[] payload = new byte[number * 7];
      Arrays.fill(payload, (byte) number);
      return Envelope.seal(key(number), payload, 0, 20_000, deflate).orElseThrow();
    }
  }

  private static EntryCursor cursor(List<Integer> numbers) {
    return new EntryCursor() {
      private int at = -1;

      @Override
      public boolean next() {
        at++;
        return at < numbers.size();
      }

      @Override
      public StoreKey key() {
        return PackTest.key(numbers.get(at));
      }

      @Override
      public byte[] frame() {
        return PackTest.frame(numbers.get(at));
      }

      @Override
      public void close() {}
    };
  }
}
