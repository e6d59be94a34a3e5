package org.odooanalyzer.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.StringPool;

/** Reads bytes that nobody wrote: each is a value or damage, and costs no more than its length. */
class FactCodecFuzzTest {
  private static final int MUTANTS = 20_000;
  private static final long MOST_BYTES = 4L << 20;

  private final FactCodec codec = new FactCodec(new StringPool());
  private final List<EncodedFacts> seeds =
      LittleFiles.all().stream().map(facts -> codec.encode(facts).orElseThrow()).toList();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private int values;
  private int damaged;

  @Test
  void mutatedBytesAreAValueOrDamage() {
    Random random = new Random(20_240_817);
    for (int i = 0; i < MUTANTS; i++) {
      EncodedFacts seed = seeds.get(i % seeds.size());
      boolean ofShape = random.nextBoolean();
      byte[] shape = ofShape ? mutant(seed.shape(), random) : seed.shape();
      byte[] places = ofShape ? seed.places() : mutant(seed.places(), random);
      decode(new EncodedFacts(shape, places));
    }
    assertThat(damaged).isGreaterThan(MUTANTS / 10);
    assertThat(values).isGreaterThan(MUTANTS / 100);
  }

  private static byte[] mutant(byte[] bytes, Random random) {
    byte[] mutant = bytes.clone();
    if (mutant.length == 0) {
      return new byte[] {(byte) random.nextInt()};
    }
    int at = random.nextInt(mutant.length);
    switch (random.nextInt(4)) {
      case 0 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> mutant[at] = (byte) random.nextInt();
      case 2 -> mutant = Arrays.copyOf(mutant, at);
      default -> {
        for (int i = at; i < Math.min(mutant.length, at + 8); i++) {
          mutant[i] = (byte) random.nextInt();
        }
      }
    }
    return mutant;
  }

  @Test
  void aLengthBombAtAnyPlaceIsDamage() {
    byte[] bomb = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x07};
    for (EncodedFacts seed : seeds) {
      for (int i = 0; i <= seed.shape().length; i++) {
        decode(new EncodedFacts(replaced(seed.shape(), i, bomb), seed.places()));
      }
      for (int i = 0; i <= seed.places().length; i++) {
        decode(new EncodedFacts(seed.shape(), replaced(seed.places(), i, bomb)));
      }
    }
    assertThat(damaged).isGreaterThan(values);
  }

  private static byte[] replaced(byte[] bytes, int at, byte[] part) {
    byte[] result = Arrays.copyOf(bytes, Math.max(bytes.length, at + part.length));
    System.arraycopy(part, 0, result, at, part.length);
    return result;
  }

  @Test
  void listsInListsThatAllClaimTheRestAreDamage() {
    byte[] shape = new byte[100_000];
    shape[0] = 63 + 2;
    for (int i = 1; i + 5 < shape.length; i += 5) {
      // 98,304 items, of which the first is an f-string of as many.
      byte[] list = {(byte) 0x80, (byte) 0x80, 0x06, 27 + 2, 0};
      System.arraycopy(list, 0, shape, i, list.length);
    }
    decode(new EncodedFacts(shape, new byte[1_000]));
    assertThat(damaged).isOne();
  }

  @Test
  void bytesByChanceAreAValueOrDamage() {
    Random random = new Random(7);
    for (int i = 0; i < MUTANTS; i++) {
      byte[] shape = new byte[random.nextInt(64)];
      byte[] places = new byte[random.nextInt(64)];
      random.nextBytes(shape);
      random.nextBytes(places);
      if (shape.length > 0) {
        shape[0] = (byte) (62 + random.nextInt(4));
      }
      decode(new EncodedFacts(shape, places));
    }
    assertThat(damaged).isGreaterThan(values);
  }

  private void decode(EncodedFacts encoded) {
    long before = threads.getCurrentThreadAllocatedBytes();
    try {
      FileFacts facts = codec.decode(encoded);
      assertThat(facts).isNotNull();
      values++;
    } catch (DamagedEntryException e) {
      damaged++;
    }
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
  }
}
