package org.odooanalyzer.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.facts.FactExpr;

/** Runs a comprehension over values that are known. */
final class Collecting {
  /** A bound on the items: the longest list of a declaration has some hundreds. */
  private static final int MAX_ITEMS = 10_000;

  private final FactExpr.Collect collect;
  private final Fuel fuel;
  private final List<Value> items = new ArrayList<>();
  private final Map<Value, Value> entries = new LinkedHashMap<>();
  private int turns;

  Collecting(FactExpr.Collect collect, Fuel fuel) {
    this.collect = collect;
    this.fuel = fuel;
  }

  Value in(Scope scope) {
    if (!clause(0, scope)) {
      return Unknown.VALUE;
    }
    return collect.key() == null
        ? new Value.Sequence(collect.kind(), items)
        : new Value.Mapping(entries);
  }

  private boolean clause(int index, Scope scope) {
    if (index == collect.clauses().size()) {
      return add(scope);
    }
    FactExpr.Collect.Clause clause = collect.clauses().get(index);
    Optional<List<Value>> turnsOver =
        ConstantMethods.iterate(Folding.fold(clause.iterable(), scope, fuel));
    if (turnsOver.isEmpty()) {
      return false;
    }
    for (Value item : turnsOver.get()) {
      Map<String, Value> names = new HashMap<>();
      if (turns++ > MAX_ITEMS || !Folding.bind(clause.target(), item, names)) {
        return false;
      }
      Scope inner = scope.with(names);
      Optional<Boolean> taken = isTaken(clause, inner);
      if (taken.isEmpty() || (taken.get() && !clause(index + 1, inner))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Boolean> isTaken(FactExpr.Collect.Clause clause, Scope scope) {
    for (FactExpr condition : clause.conditions()) {
      Optional<Boolean> holds = Truth.of(Folding.fold(condition, scope, fuel));
      if (holds.isEmpty() || !holds.get()) {
        return holds;
      }
    }
    return Optional.of(true);
  }

  private boolean add(Scope scope) {
    Value element = Folding.fold(collect.element(), scope, fuel);
    FactExpr key = collect.key();
    if (key == null) {
      items.add(element);
      return true;
    }
    Value known = Folding.fold(key, scope, fuel);
    entries.put(known, element);
    return known.isKnown();
  }
}
