package org.odooanalyzer.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.facts.FactExpr;

/** What names mean where an expression stands. */
interface Scope {
  /** The value of a name. */
  Value name(String name);

  /** The value of a name of a module. */
  Value memberOf(Value.ModuleObject module, String name);

  /** What a call of a function gives. */
  Value call(Value.FunctionObject function, List<Value.Argument> arguments, Fuel fuel);

  /** A class that is called, at its place in the file. */
  Value instance(PythonClass type, FactExpr callee, List<Value.Argument> arguments);

  /** A lambda that stands here. */
  Value lambda(FactExpr.Function function);

  /** A scope of its own names before those of this one. */
  default Scope with(Map<String, Value> names) {
    Scope outer = this;
    return new Inner(outer, new HashMap<>(names));
  }

  /** A scope of nothing but some names. */
  static Scope of(Map<String, Value> names) {
    return new Inner(Nothing.INSTANCE, names);
  }

  /** Names before those of another scope. */
  record Inner(Scope outer, Map<String, Value> names) implements Scope {
    @Override
    public Value name(String name) {
      Value value = names.get(name);
      return value != null ? value : outer.name(name);
    }

    @Override
    public Value memberOf(Value.ModuleObject module, String name) {
      return outer.memberOf(module, name);
    }

    @Override
    public Value call(Value.FunctionObject function, List<Value.Argument> arguments, Fuel fuel) {
      return outer.call(function, arguments, fuel);
    }

    @Override
    public Value instance(PythonClass type, FactExpr callee, List<Value.Argument> arguments) {
      return outer.instance(type, callee, arguments);
    }

    @Override
    public Value lambda(FactExpr.Function function) {
      return outer.lambda(function);
    }
  }

  /** The scope in which only what Python itself brings is known. */
  enum Nothing implements Scope {
    INSTANCE;

    @Override
    public Value name(String name) {
      return new Value.Builtin(name);
    }

    @Override
    public Value memberOf(Value.ModuleObject module, String name) {
      return Unknown.VALUE;
    }

    @Override
    public Value call(Value.FunctionObject function, List<Value.Argument> arguments, Fuel fuel) {
      return Unknown.VALUE;
    }

    @Override
    public Value instance(PythonClass type, FactExpr callee, List<Value.Argument> arguments) {
      return Unknown.VALUE;
    }

    @Override
    public Value lambda(FactExpr.Function function) {
      return Unknown.VALUE;
    }
  }
}
