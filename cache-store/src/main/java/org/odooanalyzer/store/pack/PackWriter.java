package org.odooanalyzer.store.pack;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32C;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Sha256;

/** Writes packs. */
final class PackWriter {
  private PackWriter() {}

  /** Writes a pack, and returns the number of its entries; its bytes are on the disk then. */
  static long write(Path file, EntryCursor entries, byte[] fingerprint, Signature signature)
      throws IOException {
    try (FileOutputStream out = new FileOutputStream(file.toFile())) {
      MessageDigest sha = Sha256.digest();
      DataOutputStream data =
          new DataOutputStream(new DigestOutputStream(new BufferedOutputStream(out, 1 << 16), sha));
      data.writeInt(Pack.MAGIC);
      data.writeShort(Pack.VERSION);
      data.writeShort(0);
      data.write(fingerprint);
      long offset = Pack.HEADER;
      ByteArrayOutputStream index = new ByteArrayOutputStream();
      DataOutputStream indexed = new DataOutputStream(index);
      long count = 0;
      while (entries.next()) {
        byte[] key = entries.key().bytes();
        byte[] frame = entries.frame();
        data.writeInt(frame.length);
        data.write(key);
        data.write(frame);
        indexed.write(key);
        indexed.writeLong(offset + Pack.RECORD_HEADER);
        indexed.writeInt(frame.length);
        offset += Pack.RECORD_HEADER + frame.length;
        count++;
      }
      index.writeTo(data);
      data.flush();
      int crc = crc(index.toByteArray());
      data.write(Trailer.of(offset, count, crc, sha.digest(), fingerprint, signature).bytes());
      data.flush();
      out.getFD().sync();
      return count;
    }
  }

  static int crc(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
