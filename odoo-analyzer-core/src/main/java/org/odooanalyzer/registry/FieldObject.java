package org.odooanalyzer.registry;

import java.util.List;
import java.util.Optional;
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

  @Override
  public Value call(String method, List<Argument> arguments) {
    return Unknown.VALUE;
  }

  @Override
  public Value item(Value key) {
    return Unknown.VALUE;
  }

  @Override
  public Optional<Boolean> contains(Value item) {
    return Optional.empty();
  }

  @Override
  public boolean has(String name) {
    return !(member(name) instanceof Unknown);
  }
}
