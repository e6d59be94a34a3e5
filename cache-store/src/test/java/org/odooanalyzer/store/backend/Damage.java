package org.odooanalyzer.store.backend;

import java.util.Arrays;
import java.util.Random;

/** The ways in which a file goes bad. */
public enum Damage {
  TRUNCATED,
  BIT_FLIPPED,
  PAGE_HEADER_FLIPPED,
  PAGE_ZEROED,
  PAGE_OF_NOISE,
  PAGE_OF_ANOTHER_PLACE,
  APPENDED;

  private static final int PAGE = 4096;

  /** Other bytes than these, in any case. */
  public byte[] of(byte[] file, Random random) {
    byte[] bad = damaged(file.clone(), random);
    while (Arrays.equals(bad, file)) {
      bad = damaged(file.clone(), random);
    }
    return bad;
  }

  private byte[] damaged(byte[] file, Random random) {
    int page = random.nextInt(Math.max(1, file.length / PAGE)) * PAGE;
    int end = Math.min(file.length, page + PAGE);
    switch (this) {
      case TRUNCATED -> {
        return Arrays.copyOf(file, random.nextInt(file.length));
      }
      case APPENDED -> {
        byte[] longer = Arrays.copyOf(file, file.length + 1 + random.nextInt(2 * PAGE));
        longer[longer.length - 1] = 1;
        return longer;
      }
      case BIT_FLIPPED -> file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
      case PAGE_HEADER_FLIPPED ->
          file[page + random.nextInt(Math.min(32, end - page))] ^= (byte) (1 << random.nextInt(8));
      case PAGE_ZEROED -> Arrays.fill(file, page, end, (byte) 0);
      case PAGE_OF_NOISE -> {
        byte[] noise = new byte[end - page];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, file, page, noise.length);
      }
      case PAGE_OF_ANOTHER_PLACE -> {
        int other = random.nextInt(Math.max(1, file.length / PAGE)) * PAGE;
        System.arraycopy(file, other, file, page, Math.min(end - page, file.length - other));
      }
    }
    return file;
  }
}
