package org.odooanalyzer.records;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a data file gives a field, as far as it can be read without running anything. */
public sealed interface FieldValue {
  /** A text, number or truth value as written. */
  default Optional<String> literal() {
    return Optional.empty();
  }

  /** The complete id of the one record that it names. */
  default Optional<String> reference() {
    return Optional.empty();
  }

  /** What it does to the records that a field names; absent where that is unknown. */
  default Optional<Links> links() {
    return Optional.empty();
  }

  /** The value of a field that had another one before. */
  default FieldValue after(FieldValue before) {
    return this;
  }

  /**
   * A text, number or truth value.
   *
   * @param text as written, a Python string without its quotes
   */
  record Literal(String text) implements FieldValue {
    @Override
    public Optional<String> literal() {
      return Optional.of(text);
    }
  }

  /**
   * One record.
   *
   * @param id its complete id
   */
  record Reference(String id) implements FieldValue {
    @Override
    public Optional<String> reference() {
      return Optional.of(id);
    }

    @Override
    public Optional<Links> links() {
      return Optional.of(new Links(true, List.of(id), List.of()));
    }
  }

  /**
   * Changes to the records that a field names, as the commands of odoo/fields.py make them.
   *
   * @param replaces whether the field names nothing else
   * @param added complete ids in order
   * @param removed complete ids in order
   */
  record Links(boolean replaces, List<String> added, List<String> removed) implements FieldValue {
    public Links {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
    }

    @Override
    public Optional<Links> links() {
      return Optional.of(this);
    }

    @Override
    public FieldValue after(FieldValue before) {
      if (replaces) {
        return this;
      }
      return before.links().<FieldValue>map(this::upon).orElse(new Unclear());
    }

    private Links upon(Links before) {
      Set<String> ids = new LinkedHashSet<>(before.added);
      Set<String> gone = new LinkedHashSet<>(before.removed);
      gone.removeAll(added);
      ids.addAll(added);
      ids.removeAll(removed);
      gone.addAll(removed);
      return new Links(before.replaces, List.copyOf(ids), List.copyOf(gone));
    }
  }

  /** {@code None}, {@code False} or an empty cell. */
  record Empty() implements FieldValue {
    @Override
    public Optional<Links> links() {
      return Optional.of(new Links(true, List.of(), List.of()));
    }
  }

  /** Something that is no literal. */
  record Unclear() implements FieldValue {}
}
