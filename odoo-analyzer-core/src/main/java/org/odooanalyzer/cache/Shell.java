package org.odooanalyzer.cache;

import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.util.Pool;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.odooanalyzer.facts.StringPool;

/**
 * Writes and reads whole entries, and turns every way in which reading can fail into {@link
 * DamagedEntryException}. Safe for several threads: each entry gets a table of kinds of its own.
 */
final class Shell {
  private final StringPool strings;
  private final Pool<Kinds> kinds =
      new Pool<>(true, false, 16) {
        @Override
        protected Kinds create() {
          return new Kinds();
        }
      };

  Shell(StringPool strings) {
    this.strings = strings;
  }

  /** What a writer wrote; empty if that is deeper or larger than an entry may be. */
  Optional<EncodedFacts> write(Consumer<EntryOutput> writer) {
    Kinds table = kinds.obtain();
    try {
      EntryOutput output = new EntryOutput(table);
      writer.accept(output);
      return Optional.of(output.encoded());
    } catch (KryoException e) {
      return Optional.empty();
    } finally {
      kinds.free(table);
    }
  }

  /**
   * What a reader makes of all bytes of an entry.
   *
   * @throws DamagedEntryException if it can make nothing of them, or leaves some over
   */
  <T> T read(EncodedFacts encoded, Function<EntryInput, T> reader) {
    Kinds table = kinds.obtain();
    try {
      EntryInput input = encoded.input(table, strings);
      T value = reader.apply(input);
      if (!input.isAtEnd()) {
        throw new DamagedEntryException("bytes are left over");
      }
      return value;
    } catch (DamagedEntryException e) {
      throw e;
    } catch (RuntimeException e) {
      // A class number that is not registered, a stream that ends too early, an impossible span.
      throw new DamagedEntryException("the bytes mean nothing", e);
    } finally {
      kinds.free(table);
    }
  }
}
