package org.odooanalyzer.registry;

import org.odooanalyzer.evaluation.Unknown;
import org.odooanalyzer.evaluation.Value;

/** A field as an object that code asks about itself. */
record FieldObject(Field field) implements Value.Dynamic {
  @Override
  public Value member(String name) {
    return switch (name) {
      case "name" -> new Value.Text(field.name());
      case "type" -> new Value.Text(field.type());
      case "store" -> field.isStored().<Value>map(FieldObject::word).orElse(Unknown.VALUE);
      case "comodel_name" -> field.comodel().<Value>map(Value.Text::new).orElse(Value.Word.NONE);
      default -> Unknown.VALUE;
    };
  }

  private static Value word(boolean truth) {
    return truth ? Value.Word.TRUE : Value.Word.FALSE;
  }
}
