package org.odooanalyzer.cache;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;

/**
 * The numbers of the constants of an enum in bytes: their places in a list that is written down,
 * not the order in which they happen to be declared.
 */
final class EnumTable<E extends Enum<E>> {
  private final List<E> constants;
  private final EnumMap<E, Integer> numbers;

  @SafeVarargs
  EnumTable(Class<E> type, E... constants) {
    List<E> listed = new ArrayList<>();
    this.numbers = new EnumMap<>(type);
    for (E constant : constants) {
      numbers.put(constant, listed.size());
      listed.add(constant);
    }
    this.constants = List.copyOf(listed);
    if (numbers.size() != type.getEnumConstants().length) {
      throw new IllegalArgumentException("the table of " + type + " leaves out a constant");
    }
  }

  int number(E constant) {
    return Objects.requireNonNull(numbers.get(constant));
  }

  E constant(int number) {
    if (number < 0 || number >= constants.size()) {
      throw new DamagedEntryException("no constant has the number " + number);
    }
    return constants.get(number);
  }

  @Override
  public String toString() {
    return constants.toString();
  }
}
