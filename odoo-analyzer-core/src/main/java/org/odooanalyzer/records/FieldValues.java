package org.odooanalyzer.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of the fields that others ask for, each name once.
 *
 * @param entries names and values
 */
public record FieldValues(List<Entry> entries) {
  /** No field. */
  public static final FieldValues NONE = new FieldValues(List.of());

  private static final Set<String> FALSE = Set.of("0", "false", "off");

  public FieldValues {
    entries = List.copyOf(entries);
  }

  /** A field and its value. */
  public record Entry(String name, FieldValue value) {}

  /** The fields of a map. */
  static FieldValues of(Map<String, FieldValue> values) {
    if (values.isEmpty()) {
      return NONE;
    }
    List<Entry> entries = new ArrayList<>(values.size());
    values.forEach((name, value) -> entries.add(new Entry(name, value)));
    return new FieldValues(entries);
  }

  /** What is left when values are written one after the other. */
  static FieldValues merged(List<FieldValues> written) {
    if (written.size() == 1) {
      return written.get(0);
    }
    Map<String, FieldValue> values = new LinkedHashMap<>();
    for (FieldValues one : written) {
      for (Entry entry : one.entries) {
        values.merge(entry.name, entry.value, (before, now) -> now.after(before));
      }
    }
    return of(values);
  }

  /** The value of a field; absent where no file gives one. */
  public Optional<FieldValue> get(String name) {
    for (Entry entry : entries) {
      if (entry.name.equals(name)) {
        return Optional.of(entry.value);
      }
    }
    return Optional.empty();
  }

  /** The text of a field; absent where it is not known. */
  public Optional<String> literal(String name) {
    return get(name).flatMap(FieldValue::literal);
  }

  /** The complete id of the record that a field names; absent where it is not known. */
  public Optional<String> reference(String name) {
    return get(name).flatMap(FieldValue::reference);
  }

  /**
   * A truth value: {@code str2bool} of odoo/tools/convert.py for texts, and Python's own for
   * expressions.
   */
  public Optional<Boolean> truth(String name) {
    Optional<FieldValue> value = get(name);
    if (value.isPresent() && value.get() instanceof FieldValue.Empty) {
      return Optional.of(false);
    }
    return value
        .flatMap(FieldValue::literal)
        .map(text -> !FALSE.contains(text.strip().toLowerCase(Locale.ROOT)));
  }

  /** The ids that a field names, in order; absent where a part of them is not known. */
  public Optional<List<String>> ids(String name) {
    Optional<FieldValue> value = get(name);
    return value.isEmpty()
        ? Optional.of(List.of())
        : value.get().links().map(FieldValue.Links::added);
  }
}
