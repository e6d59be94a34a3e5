package org.odooanalyzer.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.evaluation.Value.Argument;

/** Reads constraints and indexes of tables. */
final class TableObjects {
  private static final Set<String> KINDS = Set.of("Constraint", "Index", "UniqueIndex");

  private final Evaluator evaluator;

  TableObjects(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** What a value of a class attribute makes in the database; empty for any other value. */
  Optional<TableObject> read(String attribute, Value value) {
    if (!(value instanceof Value.Instance call) || !attribute.startsWith("_")) {
      return Optional.empty();
    }
    for (PythonClass type : call.type().mro()) {
      boolean isKind =
          KINDS.contains(type.name())
              && evaluator.valueOf("odoo.models", type.name()).equals(new Value.ClassObject(type));
      if (isKind) {
        return Optional.of(
            new TableObject(attribute.substring(1), type.name(), definition(call.arguments())));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> definition(List<Argument> arguments) {
    for (Argument argument : arguments) {
      if (argument.name() == null || argument.name().equals("definition")) {
        return argument.value().asText();
      }
    }
    return Optional.empty();
  }

  /** Adds the items of {@code _sql_constraints}; a later one of the same name replaces it. */
  static void addConstraints(Value constraints, Map<String, TableObject> found) {
    for (Value item : constraints.asItems().orElse(List.of())) {
      List<Value> parts = item.asItems().orElse(List.of());
      if (parts.size() >= 2) {
        parts
            .get(0)
            .asText()
            .ifPresent(
                name ->
                    found.put(
                        name,
                        new TableObject(name, TableObject.CONSTRAINT, parts.get(1).asText())));
      }
    }
  }
}
