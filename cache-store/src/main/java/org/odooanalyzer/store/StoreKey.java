package org.odooanalyzer.store;

import java.nio.ByteBuffer;

/**
 * The name of an entry: what it is and 128 bits of a digest over all that decides its content.
 *
 * <p>As bytes a key has {@link #LENGTH}: the kind, then {@code high} and {@code low} in big-endian
 * order. Keys are ordered as these bytes are, unsigned.
 *
 * @param kind the kind of entry, 1 to 127; its meaning is the caller's
 * @param high the first 64 bits of the digest
 * @param low the second 64 bits of the digest
 */
public record StoreKey(byte kind, long high, long low) implements Comparable<StoreKey> {
  /** The bytes of a key. */
  public static final int LENGTH = 17;

  public StoreKey {
    if (kind < 1) {
      throw new IllegalArgumentException("The kind of a key is 1 to 127, not " + kind);
    }
  }

  /**
   * The key of these bytes.
   *
   * @throws IllegalArgumentException when they are no key; {@link #isKey} tells
   */
  public static StoreKey of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("A key has 17 bytes, not " + bytes.length);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new StoreKey(buffer.get(), buffer.getLong(), buffer.getLong());
  }

  /** Whether these bytes are a key. */
  public static boolean isKey(byte[] bytes) {
    return bytes.length == LENGTH && bytes[0] >= 1;
  }

  /** The key as 17 bytes, a new array each time. */
  public byte[] bytes() {
    return ByteBuffer.allocate(LENGTH).put(kind).putLong(high).putLong(low).array();
  }

  @Override
  public int compareTo(StoreKey other) {
    int order = Byte.compare(kind, other.kind);
    if (order == 0) {
      order = Long.compareUnsigned(high, other.high);
    }
    return order == 0 ? Long.compareUnsigned(low, other.low) : order;
  }
}
