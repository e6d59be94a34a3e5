package org.odooanalyzer.inference;

import java.util.Optional;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;
import org.odooanalyzer.types.Types;

/** What {@code value[index]} is. */
final class Subscripts {
  private Subscripts() {}

  static Type type(Inference inference, Scope scope, Expr.Subscript subscript) {
    Type value = inference.type(subscript.value(), scope);
    Expr index = subscript.index();
    if (value instanceof Type.Environment) {
      return model(inference, scope, index);
    }
    if (value instanceof Type.Recordset records) {
      return index instanceof Expr.StringLiteral field
          ? inference.members().attribute(records, field.value())
          : value;
    }
    if (value.isUnknown()) {
      return ofUnknown(inference, subscript);
    }
    if (index instanceof Expr.Slice) {
      return value instanceof Type.Tuple tuple
          ? Type.of("tuple", Types.element(tuple))
          : Types.is(value, "dict") ? Unknown.ANY : value;
    }
    if (value instanceof Type.Tuple tuple) {
      return item(tuple, index);
    }
    return Types.item(value);
  }

  private static Type item(Type.Tuple tuple, Expr index) {
    if (index instanceof Expr.NumberLiteral number && number.text().matches("\\d{1,4}")) {
      int place = Integer.parseInt(number.text());
      return place < tuple.items().size() ? tuple.items().get(place) : Unknown.ANY;
    }
    return Types.element(tuple);
  }

  /** The model of {@code env[index]}. */
  private static Type model(Inference inference, Scope scope, Expr index) {
    if (index instanceof Expr.StringLiteral name && !name.bytes()) {
      return new Type.Recordset(name.value());
    }
    if (index instanceof Expr.Attribute name && name.name().equals("_name")) {
      Type owner = inference.type(name.value(), scope);
      return owner instanceof Type.Recordset ? owner : Unknown.ANY;
    }
    return Unknown.ANY;
  }

  /** Code of Odoo calls nothing but environments {@code env}. */
  private static Type ofUnknown(Inference inference, Expr.Subscript subscript) {
    boolean isEnv =
        (subscript.value() instanceof Expr.Attribute attribute && attribute.name().equals("env"))
            || (subscript.value() instanceof Expr.Name name && name.id().equals("env"));
    Optional<String> model =
        isEnv && subscript.index() instanceof Expr.StringLiteral name
            ? Optional.of(name.value())
            : Optional.empty();
    return model
        .filter(name -> inference.around().models().model(name).isPresent())
        .<Type>map(Type.Recordset::new)
        .orElse(Unknown.ANY);
  }
}
