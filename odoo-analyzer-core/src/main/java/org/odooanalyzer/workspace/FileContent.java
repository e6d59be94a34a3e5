package org.odooanalyzer.workspace;

/** What reading a file gave. */
public sealed interface FileContent {
  /** All bytes of the file; the array belongs to the caller. */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody, and read by one caller.
  record Bytes(byte[] bytes) implements FileContent {}

  /** What an editor shows, when no bytes mean just this text. */
  record Text(String text) implements FileContent {}

  /** The file has more bytes than the limit. */
  record TooLarge(long size, long limit) implements FileContent {}

  /**
   * The file cannot be read.
   *
   * @param reason a clause for people, such as {@code it does not exist any more}
   */
  record Unreadable(String reason) implements FileContent {}
}
