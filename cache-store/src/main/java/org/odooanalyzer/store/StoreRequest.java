package org.odooanalyzer.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;

/**
 * Which store to open, and how.
 *
 * @param root the directory of the cache; made when it is missing and may be written
 * @param fingerprint at least 16 bytes that name the caller's schema: stores of different
 *     fingerprints share nothing. Only the first 16 bytes count
 * @param budgetBytes how many bytes of entries are kept; those that were not used for the longest
 *     time go first
 * @param machineKeyFile a file outside of the root that only this machine has; made when it is
 *     missing. A file of LMDB is opened only when it was sealed with it
 * @param clock tells the day on which an entry was used
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record StoreRequest(
    Path root,
    byte[] fingerprint,
    Access access,
    Backend backend,
    long budgetBytes,
    Path machineKeyFile,
    Clock clock) {
  /** The bytes of a fingerprint that count. */
  public static final int FINGERPRINT_LENGTH = 16;

  public StoreRequest {
    if (fingerprint.length < FINGERPRINT_LENGTH) {
      throw new IllegalArgumentException(
          "A fingerprint has 16 bytes or more, not " + fingerprint.length);
    }
    if (budgetBytes < 1) {
      throw new IllegalArgumentException("The budget is at least one byte, not " + budgetBytes);
    }
    fingerprint = Arrays.copyOf(fingerprint, FINGERPRINT_LENGTH);
  }

  @Override
  public byte[] fingerprint() {
    return fingerprint.clone();
  }
}
