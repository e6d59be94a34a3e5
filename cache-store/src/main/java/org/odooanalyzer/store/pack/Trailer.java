package org.odooanalyzer.store.pack;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The end of a pack:
 *
 * <pre>
 *   0  offset of the index   8
 *   8  number of entries     8
 *  16  CRC-32C of the index  4
 *  20  signed                4   0 or 1
 *  24  key id                8   the first bytes of SHA-256 of the signing key, 0 without
 *  32  digest               32   SHA-256 of all bytes before the trailer, 0 when not signed
 *  64  signature            32   HMAC-SHA-256 of the trailer before it, 0 without
 *  96  fingerprint          16
 * 112  zero                  4
 * 116  CRC-32C of 0 to 115   4
 * 120  magic "OPKE"          4
 * </pre>
 */
@SuppressWarnings("ArrayRecordComponent") // made and read within this package
record Trailer(
    long indexOffset, long entries, int indexCrc, byte[] digest, byte[] fingerprint, byte[] bytes) {
  static final int LENGTH = 124;

  private static final int MAGIC = 0x4F504B45;
  private static final int DIGEST = 32;
  private static final int SIGNATURE = 64;
  private static final int FINGERPRINT = 96;
  private static final int CRC = 116;

  static Trailer of(
      long indexOffset,
      long entries,
      int indexCrc,
      byte[] digest,
      byte[] fingerprint,
      Signature signature) {
    ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
    buffer.putLong(indexOffset).putLong(entries).putInt(indexCrc);
    buffer.putInt(signature.isPresent() ? 1 : 0).putLong(signature.keyId()).put(digest);
    byte[] proof = signature.sign(Arrays.copyOf(buffer.array(), SIGNATURE));
    buffer.put(proof).put(fingerprint).putInt(0);
    buffer.putInt(crc(buffer.array())).putInt(MAGIC);
    return new Trailer(indexOffset, entries, indexCrc, digest, fingerprint, buffer.array());
  }

  static Optional<Trailer> parse(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (bytes.length != LENGTH
        || buffer.getInt(LENGTH - 4) != MAGIC
        || buffer.getInt(CRC) != crc(bytes)) {
      return Optional.empty();
    }
    return Optional.of(
        new Trailer(
            buffer.getLong(0),
            buffer.getLong(8),
            buffer.getInt(16),
            Arrays.copyOfRange(bytes, DIGEST, SIGNATURE),
            Arrays.copyOfRange(bytes, FINGERPRINT, FINGERPRINT + 16),
            bytes));
  }

  boolean isSigned() {
    return ByteBuffer.wrap(bytes).getInt(20) == 1;
  }

  boolean isSignedBy(Signature signature) {
    return isSigned()
        && signature.isPresent()
        && ByteBuffer.wrap(bytes).getLong(24) == signature.keyId()
        && signature.verifies(
            Arrays.copyOf(bytes, SIGNATURE), Arrays.copyOfRange(bytes, SIGNATURE, FINGERPRINT));
  }

  private static int crc(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, CRC);
    return (int) crc.getValue();
  }
}
