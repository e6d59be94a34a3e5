package org.odooanalyzer.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Value.Argument;
import org.odooanalyzer.evaluation.Value.Word;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FactExprVisitor;

/** Folds an expression to its value in a scope. */
final class Folding implements FactExprVisitor<Value> {
  private final Scope scope;
  private final Fuel fuel;

  private Folding(Scope scope, Fuel fuel) {
    this.scope = scope;
    this.fuel = fuel;
  }

  /** The value of an expression. */
  static Value fold(FactExpr expression, Scope scope) {
    return fold(expression, scope, new Fuel());
  }

  /** The value of an expression inside another. */
  static Value fold(FactExpr expression, Scope scope, Fuel fuel) {
    if (!fuel.enter()) {
      return Unknown.VALUE;
    }
    Value value = expression.accept(new Folding(scope, fuel));
    fuel.leave();
    return value.limited();
  }

  private Value fold(FactExpr expression) {
    return fold(expression, scope, fuel);
  }

  @Override
  public Value visitText(FactExpr.Text text) {
    return new Value.Text(text.value());
  }

  @Override
  public Value visitNumeral(FactExpr.Numeral numeral) {
    return new Value.Numeral(numeral.text());
  }

  @Override
  public Value visitWord(FactExpr.Word word) {
    return switch (word.value()) {
      case NONE -> Word.NONE;
      case TRUE -> Word.TRUE;
      case FALSE -> Word.FALSE;
      case ELLIPSIS -> Word.ELLIPSIS;
    };
  }

  @Override
  public Value visitNameRef(FactExpr.NameRef name) {
    return scope.name(name.name());
  }

  @Override
  public Value visitMember(FactExpr.Member member) {
    Value base = fold(member.base());
    if (base instanceof Value.ModuleObject module) {
      return scope.memberOf(module, member.name());
    }
    if (base instanceof Value.ClassObject type) {
      return type.type().member(member.name());
    }
    return base instanceof Value.Dynamic object ? object.member(member.name()) : Unknown.VALUE;
  }

  @Override
  public Value visitInvocation(FactExpr.Invocation invocation) {
    List<Argument> arguments = arguments(invocation.arguments());
    if (invocation.function() instanceof FactExpr.Member member) {
      Value base = fold(member.base());
      if (base instanceof Value.Dynamic object) {
        return object.call(member.name(), arguments);
      }
      Optional<Value> ofConstant = ConstantMethods.call(base, member.name(), arguments);
      if (ofConstant.isPresent()) {
        return ofConstant.get();
      }
    }
    Value callee = fold(invocation.function());
    if (callee instanceof Value.ClassObject type) {
      return scope.instance(type.type(), invocation.function(), arguments);
    }
    if (callee instanceof Value.FunctionObject function) {
      return scope.call(function, arguments, fuel);
    }
    if (callee instanceof Value.Lambda lambda) {
      return lambda.closure().call(arguments, Map.of(), fuel);
    }
    if (callee instanceof Value.Dynamic object) {
      return object.call("__call__", arguments);
    }
    return callee instanceof Value.Builtin builtin
        ? ConstantMethods.builtin(builtin.name(), arguments, fuel)
        : Unknown.VALUE;
  }

  /** The values of the arguments of a call. */
  static List<Argument> arguments(List<FactExpr.Invocation.Argument> written, Scope scope) {
    return new Folding(scope, new Fuel()).arguments(written);
  }

  private List<Argument> arguments(List<FactExpr.Invocation.Argument> written) {
    List<Argument> arguments = new ArrayList<>(written.size());
    for (FactExpr.Invocation.Argument argument : written) {
      if (argument.value() instanceof FactExpr.Spread spread) {
        spread(fold(spread.value()), arguments);
      } else {
        arguments.add(new Argument(argument.name(), fold(argument.value())));
      }
    }
    return arguments;
  }

  /** Both {@code *value} and {@code **value}: what is spread says which of them it is. */
  private static void spread(Value value, List<Argument> arguments) {
    if (value instanceof Value.Mapping mapping) {
      mapping
          .entries()
          .forEach((key, item) -> arguments.add(new Argument(key.asText().orElse("**"), item)));
    } else if (value instanceof Value.Sequence sequence) {
      sequence.items().forEach(item -> arguments.add(new Argument(null, item)));
    } else {
      arguments.add(new Argument("**", Unknown.VALUE));
    }
  }

  @Override
  public Value visitItems(FactExpr.Items items) {
    return sequence(items.kind(), items.items());
  }

  private Value sequence(FactExpr.Items.Kind kind, List<FactExpr> written) {
    List<Value> values = new ArrayList<>(written.size());
    for (FactExpr item : written) {
      if (item instanceof FactExpr.Spread spread) {
        Optional<List<Value>> items = ConstantMethods.iterate(fold(spread.value()));
        if (items.isEmpty()) {
          return Unknown.VALUE;
        }
        values.addAll(items.get());
      } else {
        values.add(fold(item));
      }
    }
    return new Value.Sequence(kind, values);
  }

  @Override
  public Value visitMapping(FactExpr.Mapping mapping) {
    Map<Value, Value> entries = new LinkedHashMap<>();
    for (FactExpr.Mapping.Entry entry : mapping.entries()) {
      FactExpr key = entry.key();
      if (key == null) {
        FactExpr spread =
            entry.value() instanceof FactExpr.Spread inside ? inside.value() : entry.value();
        if (!(fold(spread) instanceof Value.Mapping more)) {
          return Unknown.VALUE;
        }
        entries.putAll(more.entries());
        continue;
      }
      Value known = fold(key);
      if (!known.isKnown()) {
        return Unknown.VALUE;
      }
      entries.put(known, fold(entry.value()));
    }
    return new Value.Mapping(entries);
  }

  @Override
  public Value visitOperation(FactExpr.Operation operation) {
    return Operators.apply(operation.operator(), fold(operation.left()), fold(operation.right()));
  }

  @Override
  public Value visitChoice(FactExpr.Choice choice) {
    Optional<Boolean> truth = Truth.of(fold(choice.condition()));
    if (truth.isPresent()) {
      return fold(truth.get() ? choice.then() : choice.otherwise());
    }
    Value then = fold(choice.then());
    return then.equals(fold(choice.otherwise())) ? then : Unknown.VALUE;
  }

  @Override
  public Value visitLogic(FactExpr.Logic logic) {
    Value value = Unknown.VALUE;
    for (FactExpr operand : logic.operands()) {
      value = fold(operand);
      Optional<Boolean> truth = Truth.of(value);
      if (truth.isEmpty()) {
        return Unknown.VALUE;
      }
      if (truth.get() != logic.isAnd()) {
        return value;
      }
    }
    return value;
  }

  @Override
  public Value visitNot(FactExpr.Not not) {
    Optional<Boolean> truth = Truth.of(fold(not.operand()));
    return truth.isPresent() ? Word.of(!truth.get()) : Unknown.VALUE;
  }

  @Override
  public Value visitFormat(FactExpr.Format format) {
    StringBuilder text = new StringBuilder();
    for (FactExpr part : format.parts()) {
      Optional<String> known = ConstantMethods.string(fold(part));
      if (known.isEmpty()) {
        return Unknown.VALUE;
      }
      text.append(known.get());
    }
    return new Value.Text(text.toString());
  }

  @Override
  public Value visitIndex(FactExpr.Index index) {
    Value base = fold(index.base());
    // A class with type arguments is the same class.
    return base instanceof Value.ClassObject
        ? base
        : ConstantMethods.item(base, fold(index.index()));
  }

  @Override
  public Value visitSpread(FactExpr.Spread spread) {
    return Unknown.VALUE;
  }

  @Override
  public Value visitCompare(FactExpr.Compare compare) {
    for (int i = 0; i < compare.operators().size(); i++) {
      Optional<Boolean> holds =
          Truth.compare(
              compare.operators().get(i),
              fold(compare.operands().get(i)),
              fold(compare.operands().get(i + 1)));
      if (holds.isEmpty()) {
        return Unknown.VALUE;
      }
      if (!holds.get()) {
        return Word.FALSE;
      }
    }
    return Word.TRUE;
  }

  @Override
  public Value visitCollect(FactExpr.Collect collect) {
    return new Collecting(collect, fuel).in(scope);
  }

  @Override
  public Value visitFunction(FactExpr.Function function) {
    return scope.lambda(function);
  }

  @Override
  public Value visitOpaque(FactExpr.Opaque opaque) {
    return Unknown.VALUE;
  }

  /** Binds a target such as {@code key, value} to a value; false when they do not fit. */
  static boolean bind(FactExpr target, @Nullable Value value, Map<String, Value> names) {
    if (value == null) {
      return false;
    }
    if (target instanceof FactExpr.NameRef name) {
      names.put(name.name(), value);
      return true;
    }
    if (!(target instanceof FactExpr.Items targets)) {
      return false;
    }
    List<Value> items = value.asItems().orElse(List.of());
    if (items.size() != targets.items().size()) {
      return false;
    }
    boolean fits = true;
    for (int i = 0; i < items.size(); i++) {
      fits &= bind(targets.items().get(i), items.get(i), names);
    }
    return fits;
  }
}
