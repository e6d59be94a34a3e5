package org.odooanalyzer.cache;

/**
 * What names a class of fields in a registry.
 *
 * @param ordinal how many other classes of that name come before it
 */
record FieldKey(String name, int ordinal) {
  static void write(EntryOutput out, FieldKey key) {
    out.text(key.name).number(key.ordinal);
  }

  static FieldKey read(EntryInput in) {
    return new FieldKey(in.text(), in.number());
  }
}
