package org.odooanalyzer.cache;

import com.esotericsoftware.kryo.io.Output;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.facts.Branch;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Span;

/**
 * The stream of shapes, and beside it that of places. An instance is used for one value.
 *
 * <pre>
 * number := of variable length, seven bits in a byte, the lowest first
 * text   := 0 absent | 1 text that comes for the first time: length * 2 + isWide,
 *           one byte (two, big-endian, if wide) for each UTF-16 code unit
 *         | 2 + number of a text that came before, in the order of their first coming
 * any    := 0 absent | 2 + the number of its kind, and what that kind writes
 * list   := number of items, items
 * branch := 0 absent | 1 number of the branch around it as below, number of new branches,
 *           the new branches from the outside in | 2 + number of a branch that came before
 * value  := 0 a value that comes for the first time | 1 + number of one that came before, in the
 *           order in which they end
 * import := 0 an import that comes for the first time | 1 + number of one of the file's imports
 * </pre>
 */
final class EntryOutput extends Output {
  /** The largest entry; what is larger is not kept. */
  static final int MAX_BYTES = 32 << 20;

  static final int INITIAL_BYTES = 1 << 12;

  private static final int LATIN_1 = 0xFF;

  private final Kinds kinds;
  private final PlacesOutput places = new PlacesOutput();
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<Value, Integer> values = new HashMap<>();
  private final IdentityHashMap<Branch, Integer> branches = new IdentityHashMap<>();
  private final IdentityHashMap<ImportFact, Integer> imports = new IdentityHashMap<>();

  EntryOutput(Kinds kinds) {
    super(INITIAL_BYTES, MAX_BYTES);
    this.kinds = kinds;
  }

  EncodedFacts encoded() {
    return new EncodedFacts(toBytes(), places.toBytes());
  }

  EntryOutput number(int number) {
    writeVarInt(number, true);
    return this;
  }

  EntryOutput flag(boolean flag) {
    writeByte(flag ? 1 : 0);
    return this;
  }

  <E extends Enum<E>> EntryOutput constant(EnumTable<E> table, E constant) {
    return number(table.number(constant));
  }

  EntryOutput text(@Nullable String text) {
    if (text == null) {
      return number(0);
    }
    Integer known = texts.putIfAbsent(text, texts.size());
    if (known != null) {
      return number(2 + known);
    }
    number(1);
    if (isLatin1(text)) {
      number(text.length() * 2);
      writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    } else {
      number(text.length() * 2 + 1);
      for (int i = 0; i < text.length(); i++) {
        writeByte(text.charAt(i) >> Byte.SIZE);
        writeByte(text.charAt(i));
      }
    }
    return this;
  }

  private static boolean isLatin1(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LATIN_1) {
        return false;
      }
    }
    return true;
  }

  /** A value of any kind that is registered. */
  EntryOutput any(@Nullable Object value) {
    kinds.write(this, value);
    return this;
  }

  /** A value of the registry, each once. */
  EntryOutput value(Value value) {
    Integer known = values.get(value);
    if (known != null) {
      return number(1 + known);
    }
    number(0).any(value);
    values.put(value, values.size());
    return this;
  }

  /** Items that write themselves; each must write at least one byte. */
  <T> EntryOutput list(List<T> items, BiConsumer<EntryOutput, T> item) {
    number(items.size());
    for (T next : items) {
      item.accept(this, next);
    }
    return this;
  }

  /** Items of any kind. */
  EntryOutput all(List<?> items) {
    return list(items, EntryOutput::any);
  }

  EntryOutput lines(LineMap lines) {
    places.lines(lines);
    return this;
  }

  EntryOutput range(int start, int end) {
    places.range(start, end);
    return this;
  }

  EntryOutput place(int offset, int line) {
    places.place(offset, line);
    return this;
  }

  EntryOutput span(Span span) {
    return range(span.start(), span.end());
  }

  /** Whether there is a place is shape; where it is, is not. */
  EntryOutput optionalSpan(@Nullable Span span) {
    flag(span != null);
    return span == null ? this : span(span);
  }

  /** A branch, each once. A long chain of {@code elif} is a long chain of them: no recursion. */
  EntryOutput branch(@Nullable Branch branch) {
    Integer known = branch == null ? Integer.valueOf(-2) : branches.get(branch);
    if (known != null) {
      return number(2 + known);
    }
    Deque<Branch> chain = new ArrayDeque<>();
    Branch at = branch;
    while (at != null && !branches.containsKey(at)) {
      chain.push(at);
      at = at.outer();
    }
    number(1).branch(at).number(chain.size());
    for (Branch next : chain) {
      constant(Constants.BLOCK, next.block()).number(next.statement());
      any(next.subject()).any(next.target());
      branches.put(next, branches.size());
    }
    return this;
  }

  /** The imports of the file, to which those among its members refer. */
  EntryOutput imports(List<ImportFact> all) {
    return list(
        all,
        (out, fact) -> {
          DeclarationKinds.write(out, fact);
          imports.put(fact, imports.size());
        });
  }

  EntryOutput imported(ImportFact fact) {
    Integer known = imports.get(fact);
    if (known != null) {
      return number(1 + known);
    }
    DeclarationKinds.write(number(0), fact);
    return this;
  }
}
