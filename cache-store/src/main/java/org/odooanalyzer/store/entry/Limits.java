package org.odooanalyzer.store.entry;

/** What an entry may be at most; larger is neither written nor believed. */
public final class Limits {
  /** The bytes of an entry as it is stored. */
  public static final int STORED_BYTES = 32 << 20;

  /** The bytes of a payload. */
  public static final int RAW_BYTES = 128 << 20;

  /**
   * How much larger than its stored bytes a payload may be; deflate reaches 1,032, real facts 10.
   */
  public static final int RATIO = 200;

  private Limits() {}
}
