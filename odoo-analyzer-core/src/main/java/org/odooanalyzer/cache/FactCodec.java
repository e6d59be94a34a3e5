package org.odooanalyzer.cache;

import java.util.Optional;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.StringPool;

/**
 * Turns the facts of a file into bytes and back. What comes back is equal to what was given. Safe
 * for several threads.
 */
public final class FactCodec {
  private final Shell shell;

  /**
   * A codec.
   *
   * @param strings makes equal strings of different files one
   */
  public FactCodec(StringPool strings) {
    this.shell = new Shell(strings);
  }

  /** The bytes of facts; empty for facts that are deeper or larger than an entry may be. */
  public Optional<EncodedFacts> encode(FileFacts facts) {
    return shell.write(output -> output.any(facts));
  }

  /**
   * The facts of bytes. Bytes that were changed may also mean other facts, so whoever keeps them
   * keeps a checksum with them.
   *
   * @throws DamagedEntryException if the bytes mean no facts
   */
  public FileFacts decode(EncodedFacts encoded) {
    return shell.read(encoded, input -> input.any(FileFacts.class));
  }
}
