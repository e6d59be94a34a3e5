package org.odooanalyzer.records;

import java.util.Optional;

/** What may be done with records; each absent where it is not known. */
public record Permissions(
    Optional<Boolean> read,
    Optional<Boolean> write,
    Optional<Boolean> create,
    Optional<Boolean> unlink) {
  static Permissions of(FieldValues values, boolean byDefault) {
    return new Permissions(
        one(values, "perm_read", byDefault),
        one(values, "perm_write", byDefault),
        one(values, "perm_create", byDefault),
        one(values, "perm_unlink", byDefault));
  }

  private static Optional<Boolean> one(FieldValues values, String field, boolean byDefault) {
    return values.get(field).isEmpty() ? Optional.of(byDefault) : values.truth(field);
  }
}
