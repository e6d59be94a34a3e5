package org.odooanalyzer.cache;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Stands for a content, or for all that something depends on ({@link KeyDigest}).
 *
 * @param high the first 64 bits
 * @param low the next 64 bits
 */
public record Digest(long high, long low) {
  /**
   * The digest of a content: two checksums of 32 bits, and the number of bytes. They tell apart
   * what people and programs write by accident, at the speed of memory even in a virtual machine
   * that just started; see decision 10.
   */
  public static Digest of(byte[] content) {
    CRC32 high = new CRC32();
    high.update(content);
    CRC32C low = new CRC32C();
    low.update(content);
    return new Digest(high.getValue() << Integer.SIZE | low.getValue(), content.length);
  }

  /** The 16 bytes of it. */
  public byte[] toBytes() {
    return ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array();
  }

  @Override
  public String toString() {
    return String.format("%016x%016x", high, low);
  }
}
