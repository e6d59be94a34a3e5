package org.odooanalyzer.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.facts.FactExpr;

/**
 * A function that only returns an expression.
 *
 * @param parameters the names of its parameters
 * @param body what it returns
 * @param captured what the names in its body mean that are not its own, and what its parameters are
 *     when they are left out; what is not known is left out
 */
public record Closure(List<String> parameters, FactExpr body, Map<String, Value> captured) {
  public Closure {
    parameters = List.copyOf(parameters);
    captured = Map.copyOf(captured);
  }

  /**
   * What a call gives.
   *
   * @param known what further names mean, such as {@code super}
   * @param fuel what the whole evaluation may cost
   */
  public Value call(List<Value.Argument> arguments, Map<String, Value> known, Fuel fuel) {
    Map<String, Value> names = new HashMap<>(captured);
    names.putAll(known);
    parameters.forEach(name -> names.putIfAbsent(name, Unknown.VALUE));
    for (int i = 0; i < arguments.size(); i++) {
      Value.Argument argument = arguments.get(i);
      if (argument.name() != null) {
        names.put(argument.name(), argument.value());
      } else if (i < parameters.size()) {
        names.put(parameters.get(i), argument.value());
      }
    }
    return Folding.fold(body, Scope.of(names), fuel);
  }
}
