package org.odooanalyzer.store;

/** Why a key gave no payload. */
public enum MissReason {
  /** It is not there. */
  ABSENT,
  /** Its digest or its frame is wrong. */
  DAMAGED,
  /** It is larger than any entry may be. */
  TOO_LARGE,
  /** It was written by a caller with another schema. */
  FOREIGN,
  /** The disk did not give it. */
  UNREADABLE
}
