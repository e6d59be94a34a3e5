package org.odooanalyzer.store;

/**
 * What became of an export or an import.
 *
 * @param reason a sentence without a full stop when it was not done, else empty
 * @param entries how many entries were written
 * @param skipped how many were left out, because they are damaged or of another fingerprint
 * @param bytes the size of the pack
 */
public record Transfer(Status status, String reason, long entries, long skipped, long bytes) {
  /** The outcomes of a transfer. */
  public enum Status {
    DONE,
    /** The cache had all of it. */
    NOTHING_NEW,
    /** The pack is not what was asked for. */
    REFUSED,
    FAILED
  }
}
