package org.odooanalyzer.store.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Sha256;
import org.odooanalyzer.store.entry.Table;

/** Packs that travel between machines. */
public final class Packs {
  /** A pack above this size was not written by us, or should not have been. */
  private static final long MAX_BYTES = 2L << 30;

  private static final int BLOCK = 1 << 16;

  private Packs() {}

  /** Writes a pack, and returns the number of its entries; its bytes are on the disk then. */
  public static long write(Path file, EntryCursor entries, byte[] fingerprint, Signature signature)
      throws IOException {
    return PackWriter.write(file, entries, fingerprint, signature);
  }

  /** Opens a pack from anywhere; its frames are unchecked. */
  public static Table open(Path file) throws IOException {
    return PackTable.open(file);
  }

  /**
   * Why a pack is not to be opened.
   *
   * @param signature when there is one, the pack has to be signed with it, and all of it is read
   */
  public static Optional<String> refusal(Path file, Signature signature) throws IOException {
    try (PackFile pack = new PackFile(file)) {
      if (pack.size() > MAX_BYTES) {
        return Optional.of("it is larger than 2 GiB");
      }
      Optional<Trailer> trailer = pack.trailer();
      if (trailer.isEmpty() && !pack.hasHeader()) {
        return Optional.of("it is not an export of a cache");
      }
      if (!signature.isPresent()) {
        return Optional.empty();
      }
      if (trailer.isEmpty() || !trailer.get().isSigned()) {
        return Optional.of("it is not signed");
      }
      boolean signed =
          trailer.get().isSignedBy(signature)
              && MessageDigest.isEqual(trailer.get().digest(), digest(pack));
      return signed ? Optional.empty() : Optional.of("its signature is wrong");
    }
  }

  private static byte[] digest(PackFile pack) throws IOException {
    MessageDigest sha = Sha256.digest();
    long end = pack.size() - Trailer.LENGTH;
    for (long at = 0; at < end; at += BLOCK) {
      sha.update(pack.read(at, (int) Math.min(BLOCK, end - at)));
    }
    return sha.digest();
  }
}
