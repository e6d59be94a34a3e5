package org.odooanalyzer.inference;

import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.types.Type;

/** Functions that classes of fields have, which Odoo does not annotate: odoo/fields.py. */
final class FieldFunctions {
  private static final Map<String, String> OF_DATES =
      Map.of(
          "today", "date",
          "context_today", "date",
          "context_timestamp", "datetime",
          "now", "datetime");

  private FieldFunctions() {}

  /** What such a function gives; empty for all others. */
  static Optional<Type> type(Type.Function function) {
    String path = function.file().path();
    boolean isOfFields = path.equals("odoo/fields.py") || path.startsWith("odoo/orm/fields");
    String result = isOfFields ? OF_DATES.get(function.name()) : null;
    return Optional.ofNullable(result).map(Type::of);
  }
}
