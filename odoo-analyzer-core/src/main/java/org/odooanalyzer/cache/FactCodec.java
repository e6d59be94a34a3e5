package org.odooanalyzer.cache;

import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.util.Pool;
import java.util.Optional;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.StringPool;

/**
 * Turns the facts of a file into bytes and back. What comes back is equal to what was given. Safe
 * for several threads.
 */
public final class FactCodec {
  private final StringPool strings;
  private final Pool<Kinds> kinds = Kinds.pool();

  /**
   * A codec.
   *
   * @param strings makes equal strings of different files one
   */
  public FactCodec(StringPool strings) {
    this.strings = strings;
  }

  /** The bytes of facts; empty for facts that are deeper or larger than an entry may be. */
  public Optional<EncodedFacts> encode(FileFacts facts) {
    Kinds table = kinds.obtain();
    try {
      EntryOutput output = new EntryOutput(table);
      output.any(facts);
      return Optional.of(output.encoded());
    } catch (KryoException e) {
      return Optional.empty();
    } finally {
      kinds.free(table);
    }
  }

  /**
   * The facts of bytes. Bytes that were changed may also mean other facts, so whoever keeps them
   * keeps a checksum with them.
   *
   * @throws DamagedEntryException if the bytes mean no facts
   */
  public FileFacts decode(EncodedFacts encoded) {
    Kinds table = kinds.obtain();
    try {
      EntryInput input = encoded.input(table, strings);
      FileFacts facts = input.any(FileFacts.class);
      if (!input.isAtEnd()) {
        throw new DamagedEntryException("bytes are left over");
      }
      return facts;
    } catch (DamagedEntryException e) {
      throw e;
    } catch (RuntimeException e) {
      // A class number that is not registered, a stream that ends too early, an impossible span.
      throw new DamagedEntryException("the bytes mean no facts", e);
    } finally {
      kinds.free(table);
    }
  }
}
