package org.odooanalyzer.cache;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Registration;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.util.DefaultClassResolver;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of values that stand where one of several may: each has a number of its own in bytes,
 * and says here how it is written and read. Kryo keeps the table and counts the depth; none of its
 * own serializers is ever asked. Not safe for several threads.
 */
final class Kinds {
  /**
   * How deep values may be inside each other. Expressions are kept to a depth of 200, elements to
   * 256, and Python refuses classes that are nested deeper than 100; what is deeper is not kept.
   */
  static final int MAX_DEPTH = 500;

  private @Nullable Kryo kryo;
  private final SortedMap<Integer, Class<?>> types = new TreeMap<>();

  /** The table, which is made when it is first used: most of a known run goes without. */
  private Kryo kryo() {
    if (kryo == null) {
      // Read once, when Kryo is first used: from JDK 24 on the JVM warns of what it would use else.
      System.setProperty("kryo.unsafe", "false");
      kryo = new Kryo(new ClosedResolver(), null);
      kryo.setRegistrationRequired(true);
      kryo.setMaxDepth(MAX_DEPTH);
      addAll();
    }
    return kryo;
  }

  private void addAll() {
    ExpressionKinds.addTo(this);
    OperationKinds.addTo(this);
    DeclarationKinds.addTo(this);
    MarkupKinds.addTo(this);
    FileKinds.addTo(this);
    ValueKinds.addTo(this);
  }

  /**
   * Adds a kind.
   *
   * @param number its number in bytes, which nothing else ever had in this format
   */
  <T> void add(int number, Class<T> type, Kind<T> kind) {
    if (types.putIfAbsent(number, type) != null) {
      throw new IllegalArgumentException("two kinds have the number " + number);
    }
    kryo().register(type, kind, number);
  }

  /** The kinds by number. */
  SortedMap<Integer, Class<?>> types() {
    kryo();
    return new TreeMap<>(types);
  }

  void write(EntryOutput output, @Nullable Object value) {
    kryo().writeClassAndObject(output, value);
  }

  /** Reads a value; what is not of the type is damage, and is not even looked at. */
  @SuppressWarnings("unchecked") // Kryo's table holds the serializer of each class raw
  <T> @Nullable T read(EntryInput input, Class<T> type) {
    Registration kind = kryo().readClass(input);
    if (kind == null) {
      return null;
    }
    if (!type.isAssignableFrom(kind.getType())) {
      throw new DamagedEntryException(kind.getType() + " where " + type + " is expected");
    }
    return type.cast(kryo().readObject(input, kind.getType(), kind.getSerializer()));
  }

  /** Kryo can also look for classes by names in the data: never here. */
  private static final class ClosedResolver extends DefaultClassResolver {
    @Override
    protected Registration readName(Input input) {
      throw new DamagedEntryException("a class is named in the data");
    }
  }
}
