package org.odooanalyzer.cache;

import com.esotericsoftware.kryo.io.Input;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.facts.Branch;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Span;

/**
 * Reads what {@link EntryOutput} writes. Whatever the bytes are, it makes no more objects than
 * there are bytes: a list or text that claims more items than bytes are left is damage, and all
 * lists together must not claim more items than the entry has bytes.
 */
final class EntryInput extends Input {
  private final Kinds kinds;
  private final PlacesInput places;
  private final StringPool strings;
  private final List<String> texts = new ArrayList<>();
  private final List<Value> values = new ArrayList<>();
  private final List<Branch> branches = new ArrayList<>();
  private final List<ImportFact> imports = new ArrayList<>();
  private long claimed;

  EntryInput(Kinds kinds, byte[] shape, PlacesInput places, StringPool strings) {
    super(shape);
    this.kinds = kinds;
    this.places = places;
    this.strings = strings;
  }

  /** Whether all bytes of both streams have been read. */
  boolean isAtEnd() {
    return end() && places.end();
  }

  static DamagedEntryException damaged(String what) {
    return new DamagedEntryException(what);
  }

  int number() {
    return readVarInt(true);
  }

  boolean flag() {
    int flag = readByte();
    if ((flag & ~1) != 0) {
      throw damaged("a flag is neither set nor unset");
    }
    return flag == 1;
  }

  <E extends Enum<E>> E constant(EnumTable<E> table) {
    return table.constant(number());
  }

  /** A number of items or code units of which each takes at least a number of bytes. */
  private int count(int count, int bytes) {
    if (count < 0 || count > (limit() - position()) / bytes) {
      throw damaged("fewer bytes than " + count + " items need");
    }
    return count;
  }

  /** As many bytes as the number before them says. */
  byte[] bytes() {
    return readBytes(count(number(), 1));
  }

  String text() {
    String text = optionalText();
    if (text == null) {
      throw damaged("a text is missing");
    }
    return text;
  }

  @Nullable String optionalText() {
    int number = number();
    if (number == 0) {
      return null;
    }
    if (number != 1) {
      return item(texts, number - 2);
    }
    int header = number();
    int length = count(header >>> 1, 1 + (header & 1));
    String text = strings.share((header & 1) == 0 ? narrow(length) : wide(length));
    texts.add(text);
    return text;
  }

  private String narrow(int length) {
    String text = new String(getBuffer(), position(), length, StandardCharsets.ISO_8859_1);
    setPosition(position() + length);
    return text;
  }

  private String wide(int length) {
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = (char) (readByteUnsigned() << Byte.SIZE | readByteUnsigned());
    }
    return new String(units);
  }

  /** An item of what was read before. */
  static <T> T item(List<T> items, int index) {
    if (index < 0 || index >= items.size()) {
      throw damaged("nothing has the number " + index + " yet");
    }
    return items.get(index);
  }

  /** A value of a kind. */
  <T> T any(Class<T> type) {
    T value = optional(type);
    if (value == null) {
      throw damaged("a part is missing");
    }
    return value;
  }

  /** A value of a kind that may be absent. */
  <T> @Nullable T optional(Class<T> type) {
    return kinds.read(this, type);
  }

  /** A value of the registry. Shared parts can make it larger than any memory: that is damage. */
  Value value() {
    int number = number();
    if (number != 0) {
      return item(values, number - 1);
    }
    Value value = any(Value.class);
    if (value.weight() > Value.MAX_WEIGHT) {
      throw damaged("a value is larger than any that is kept");
    }
    values.add(value);
    return value;
  }

  FactExpr expression() {
    return any(FactExpr.class);
  }

  List<FactExpr> expressions() {
    return all(FactExpr.class);
  }

  /** Items that read themselves. */
  @SuppressWarnings("unchecked") // the array is never seen by anyone but the list
  <T> List<T> list(Function<EntryInput, T> item) {
    int count = count(number(), 1);
    claimed += count;
    if (claimed > limit()) {
      throw damaged("more items than bytes");
    }
    T[] items = (T[]) new Object[count];
    for (int i = 0; i < count; i++) {
      items[i] = item.apply(this);
    }
    return List.of(items);
  }

  <T> List<T> all(Class<T> type) {
    return list(in -> in.any(type));
  }

  /** Reads the offset of a place; {@link #line()} is the line of it. */
  int offset() {
    places.place();
    return places.offset();
  }

  /** The line of the offset that was read last. */
  int line() {
    return places.line();
  }

  LineMap lines() {
    return places.lines();
  }

  Span span() {
    return places.span();
  }

  @Nullable Span optionalSpan() {
    return flag() ? span() : null;
  }

  /** Reads a range and gives its start. */
  int rangeStart() {
    places.range();
    return places.rangeStart();
  }

  /** The end of the range that was read last. */
  int rangeEnd() {
    return places.rangeEnd();
  }

  @Nullable Branch branch() {
    int number = number();
    if (number != 1) {
      return number == 0 ? null : item(branches, number - 2);
    }
    int around = number();
    Branch branch = around == 0 ? null : item(branches, around - 2);
    int more = count(number(), 2);
    for (int i = 0; i < more; i++) {
      branch =
          new Branch(
              constant(Constants.BLOCK),
              number(),
              optional(FactExpr.class),
              optional(FactExpr.class),
              branch);
      branches.add(branch);
    }
    return branch;
  }

  List<ImportFact> imports() {
    return list(
        in -> {
          ImportFact fact = DeclarationKinds.readImport(in);
          imports.add(fact);
          return fact;
        });
  }

  ImportFact imported() {
    int number = number();
    return number == 0 ? DeclarationKinds.readImport(this) : item(imports, number - 1);
  }
}
