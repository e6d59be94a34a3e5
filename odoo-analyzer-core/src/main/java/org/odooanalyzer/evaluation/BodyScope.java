package org.odooanalyzer.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Value.Argument;
import org.odooanalyzer.facts.Branch;
import org.odooanalyzer.facts.FactExpr;

/**
 * What names mean to a statement of a file or class.
 *
 * @param index the index of the statement in its body
 * @param branch the branch that it stands in
 */
record BodyScope(Body body, int index, @Nullable Branch branch) implements Scope {
  @Override
  public Value name(String name) {
    return body.value(name, index, branch);
  }

  @Override
  public Value memberOf(Value.ModuleObject module, String name) {
    return evaluator().member(body.module().file(), module, name);
  }

  @Override
  public Value call(Value.FunctionObject function, List<Argument> arguments, Fuel fuel) {
    return evaluator().call(function, arguments, fuel);
  }

  @Override
  public Value instance(PythonClass type, FactExpr callee, List<Argument> arguments) {
    return new Value.Instance(type, body.module().file(), callee.span().start(), arguments);
  }

  @Override
  public Value lambda(FactExpr.Function function) {
    return new Value.Lambda(capture(function.parameters(), function.body()));
  }

  /**
   * A function whose other names mean what they mean here. Only constants are kept, so that it does
   * not keep the files alive that it comes from.
   */
  Closure capture(List<String> parameters, FactExpr result) {
    Map<String, Value> captured = new HashMap<>();
    for (String name : FreeNames.of(result)) {
      Value value = parameters.contains(name) ? Unknown.VALUE : name(name);
      if (value.isConstant()) {
        captured.put(name, value);
      }
    }
    return new Closure(parameters, result, captured);
  }

  private Evaluator evaluator() {
    return body.module().evaluator();
  }
}
