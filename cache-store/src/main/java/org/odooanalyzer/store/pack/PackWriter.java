package org.odooanalyzer.store.pack;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32C;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Sha256;

/** Writes packs. */
final class PackWriter {
  private final DataOutputStream out;
  private final ByteArrayOutputStream index = new ByteArrayOutputStream();
  private long offset = Pack.HEADER;
  private long entries;

  private PackWriter(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  /** Writes a pack, and returns the number of its entries; its bytes are on the disk then. */
  static long write(Path file, EntryCursor entries, byte[] fingerprint, Signature signature)
      throws IOException {
    try (FileOutputStream stream = new FileOutputStream(file.toFile())) {
      OutputStream buffered = new BufferedOutputStream(stream, 1 << 16);
      MessageDigest sha = Sha256.digest();
      // Only a signature needs a digest of the whole; damage is found by the checks of the records
      // and the index.
      PackWriter writer =
          new PackWriter(signature.isPresent() ? new DigestOutputStream(buffered, sha) : buffered);
      writer.records(entries, fingerprint);
      byte[] digest = signature.isPresent() ? sha.digest() : new byte[sha.getDigestLength()];
      buffered.write(writer.trailer(digest, fingerprint, signature).bytes());
      buffered.flush();
      stream.getFD().sync();
      return writer.entries;
    }
  }

  private void records(EntryCursor cursor, byte[] fingerprint) throws IOException {
    out.writeInt(Pack.MAGIC);
    out.writeShort(Pack.VERSION);
    out.writeShort(0);
    out.write(fingerprint);
    DataOutputStream places = new DataOutputStream(index);
    while (cursor.next()) {
      byte[] key = cursor.key().bytes();
      byte[] frame = cursor.frame();
      out.writeInt(frame.length);
      out.write(key);
      out.write(frame);
      places.write(key);
      places.writeLong(offset + Pack.RECORD_HEADER);
      places.writeInt(frame.length);
      offset += Pack.RECORD_HEADER + frame.length;
      entries++;
    }
    index.writeTo(out);
  }

  private Trailer trailer(byte[] digest, byte[] fingerprint, Signature signature) {
    return Trailer.of(offset, entries, crc(index.toByteArray()), digest, fingerprint, signature);
  }

  static int crc(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
