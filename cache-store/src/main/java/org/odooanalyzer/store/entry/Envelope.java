package org.odooanalyzer.store.entry;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.odooanalyzer.store.MissReason;
import org.odooanalyzer.store.StoreKey;

/**
 * The frame around a payload, {@value #HEADER} bytes and the stored bytes, big-endian:
 *
 * <pre>
 *  0  magic          4   "OLC1"
 *  4  version        2   {@value #VERSION}
 *  6  kind           1   the kind of the key
 *  7  codec          1   0 as it is, 1 deflate without a header of zlib
 *  8  raw length     4   bytes of the payload
 * 12  stored length  4   bytes after the header
 * 16  fingerprint    8   the first bytes of the caller's
 * 24  check          8   CRC-32C and CRC-32 of key, bytes 0 to 23, stored bytes
 * 32  day            2   the last day on which the entry was used, days since 1970; not covered by the check
 * 34  zero           2
 * </pre>
 *
 * The check covers the key, because a damaged index gives sound frames under wrong keys. It finds
 * damage, not malice: whoever can write a frame can write any check; seals and signatures of whole
 * files are for that. Two checksums that the processor knows cost 5 ms for 30 MB; SHA-256 costs 390
 * ms where only the first compiler of Java runs, as in the launcher.
 */
public final class Envelope {
  /** The bytes before the stored bytes. */
  public static final int HEADER = 36;

  /** The first bytes of a frame. */
  public static final int MAGIC = 0x4F4C4331;

  private static final short VERSION = 1;
  private static final int CHECKED = 24;
  private static final int DAY = 32;

  private Envelope() {}

  /** What a frame turned out to be. */
  public sealed interface Opened {
    /** A sound frame. */
    record Payload(@SuppressWarnings("ArrayRecordComponent") byte[] bytes) implements Opened {}

    /** A frame that is not believed. */
    record Refused(MissReason reason) implements Opened {}
  }

  /** The frame of a payload, or nothing when it is larger than an entry may be. */
  public static Optional<byte[]> seal(
      StoreKey key, byte[] payload, long fingerprint, int day, Deflate deflate) {
    if (payload.length > Limits.RAW_BYTES) {
      return Optional.empty();
    }
    byte[] packed = deflate.pack(payload);
    byte[] stored = packed == null ? payload : packed;
    if (stored.length > Limits.STORED_BYTES) {
      return Optional.empty();
    }
    byte[] frame =
        ByteBuffer.allocate(HEADER + stored.length)
            .putInt(MAGIC)
            .putShort(VERSION)
            .put(key.kind())
            .put((byte) (packed == null ? 0 : 1))
            .putInt(payload.length)
            .putInt(stored.length)
            .putLong(fingerprint)
            .position(HEADER)
            .put(stored)
            .array();
    ByteBuffer.wrap(frame).putLong(CHECKED, checksum(key, frame));
    use(frame, day);
    return Optional.of(frame);
  }

  /**
   * The payload of a frame that was found under a key, or why it is not one. Lengths first, then
   * the digest.
   */
  public static Opened open(StoreKey key, byte[] frame, long fingerprint) {
    Optional<MissReason> wrong = check(key, frame, fingerprint);
    if (wrong.isPresent()) {
      return new Opened.Refused(wrong.get());
    }
    ByteBuffer header = ByteBuffer.wrap(frame);
    if (header.get(7) == 0) {
      return new Opened.Payload(Arrays.copyOfRange(frame, HEADER, frame.length));
    }
    byte[] payload = Deflate.unpack(frame, HEADER, header.getInt(8));
    return payload == null ? new Opened.Refused(MissReason.DAMAGED) : new Opened.Payload(payload);
  }

  /** Why a frame is not sound under its key; nothing is inflated. */
  public static Optional<MissReason> check(StoreKey key, byte[] frame, long fingerprint) {
    Optional<MissReason> wrong = checkHeader(key, frame);
    if (wrong.isPresent()) {
      return wrong;
    }
    if (checksum(key, frame) != ByteBuffer.wrap(frame).getLong(CHECKED)) {
      return Optional.of(MissReason.DAMAGED);
    }
    return fingerprint == ByteBuffer.wrap(frame).getLong(16)
        ? Optional.empty()
        : Optional.of(MissReason.FOREIGN);
  }

  private static Optional<MissReason> checkHeader(StoreKey key, byte[] frame) {
    if (frame.length < HEADER) {
      return Optional.of(MissReason.DAMAGED);
    }
    ByteBuffer header = ByteBuffer.wrap(frame);
    int codec = header.get(7);
    int raw = header.getInt(8);
    int stored = header.getInt(12);
    if (header.getInt(0) != MAGIC || header.get(6) != key.kind() || codec < 0 || codec > 1) {
      return Optional.of(MissReason.DAMAGED);
    }
    if (header.getShort(4) != VERSION) {
      return Optional.of(MissReason.FOREIGN);
    }
    if (raw < 0 || stored != frame.length - HEADER || (codec == 0 && raw != stored)) {
      return Optional.of(MissReason.DAMAGED);
    }
    boolean large =
        stored > Limits.STORED_BYTES
            || raw > Limits.RAW_BYTES
            || raw > (long) stored * Limits.RATIO;
    return large ? Optional.of(MissReason.TOO_LARGE) : Optional.empty();
  }

  /** Whether two frames are the same but for the day. */
  public static boolean sameContent(byte[] a, byte[] b) {
    return a.length >= HEADER
        && b.length >= HEADER
        && Arrays.equals(a, 0, DAY, b, 0, DAY)
        && Arrays.equals(a, HEADER, a.length, b, HEADER, b.length);
  }

  /** The fingerprint in a frame that {@link #seal} made. */
  public static long fingerprint(byte[] frame) {
    return ByteBuffer.wrap(frame).getLong(16);
  }

  /** The last day on which the entry was used, in days since 1970. */
  public static int day(byte[] frame) {
    return ((frame[DAY] & 0xFF) << 8) | (frame[DAY + 1] & 0xFF);
  }

  /** Writes the day into the frame. */
  public static void use(byte[] frame, int day) {
    frame[DAY] = (byte) (day >> 8);
    frame[DAY + 1] = (byte) day;
  }

  private static long checksum(StoreKey key, byte[] frame) {
    byte[] name = key.bytes();
    CRC32C first = new CRC32C();
    CRC32 second = new CRC32();
    for (Checksum sum : List.of(first, second)) {
      sum.update(name, 0, name.length);
      sum.update(frame, 0, CHECKED);
      sum.update(frame, HEADER, frame.length - HEADER);
    }
    return (first.getValue() << 32) | second.getValue();
  }
}
