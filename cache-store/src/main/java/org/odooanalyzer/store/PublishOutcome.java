package org.odooanalyzer.store;

/**
 * What became of a publish.
 *
 * @param reason a sentence without a full stop for {@code BUSY} and {@code FAILED}, else empty
 */
public record PublishOutcome(Status status, String reason) {
  /** The outcomes of a publish. */
  public enum Status {
    PUBLISHED,
    /** Nothing was put that the store did not have. */
    NOTHING_NEW,
    READ_ONLY,
    /** Another process was publishing; what was put is still here, and may be published again. */
    BUSY,
    /** The disk refused; what was published before is unharmed. */
    FAILED
  }

  public static PublishOutcome of(Status status) {
    return new PublishOutcome(status, "");
  }
}
