package org.odooanalyzer.inference;

import org.odooanalyzer.registry.Field;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;

/**
 * What the value of a field is: {@code __get__} and {@code convert_to_record} of odoo/fields.py.
 */
public final class FieldTypes {
  private FieldTypes() {}

  /** What a record gives for a field; an empty value, which is false, counts for nothing. */
  public static Type type(Field field) {
    return switch (field.type()) {
      case "many2one", "one2many", "many2many" ->
          field.comodel().<Type>map(Type.Recordset::new).orElse(Unknown.ANY);
      case "char", "text", "selection" -> Type.of("str");
      case "html" -> Type.of("Markup");
      case "integer", "many2one_reference" -> Type.of("int");
      case "float", "monetary" -> Type.of("float");
      case "boolean" -> Type.of("bool");
      case "date" -> Type.of("date");
      case "datetime" -> Type.of("datetime");
      case "binary", "image" -> Type.of("bytes");
      default -> Unknown.ANY;
    };
  }
}
