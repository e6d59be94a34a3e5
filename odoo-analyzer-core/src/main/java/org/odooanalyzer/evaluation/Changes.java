package org.odooanalyzer.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.facts.EffectFact;
import org.odooanalyzer.facts.FactExpr;

/** What statements such as {@code names.append('x')} make of a list or dict. */
final class Changes {
  private static final Set<String> CHANGING =
      Set.of(
          "append",
          "extend",
          "insert",
          "remove",
          "pop",
          "clear",
          "update",
          "setdefault",
          "sort",
          "reverse",
          "add",
          "discard",
          "popitem");

  private Changes() {}

  /** The value behind an effect on it. */
  static Value apply(Value before, EffectFact effect, Scope scope) {
    FactExpr target = effect.target();
    FactExpr value = effect.value();
    if (target instanceof FactExpr.Index index && index.base() instanceof FactExpr.NameRef) {
      Value key = Folding.fold(index.index(), scope);
      return value != null && key.isKnown() && before instanceof Value.Mapping mapping
          ? put(mapping, Map.of(key, Folding.fold(value, scope)))
          : Unknown.VALUE;
    }
    if (value instanceof FactExpr.Invocation call
        && call.function() instanceof FactExpr.Member method
        && method.base() instanceof FactExpr.NameRef
        && CHANGING.contains(method.name())) {
      Value argument =
          call.positional(0).map(first -> Folding.fold(first, scope)).orElse(Unknown.VALUE);
      return called(before, method.name(), call.arguments().size(), argument);
    }
    return before;
  }

  private static Value called(Value before, String method, int arguments, Value argument) {
    if (before instanceof Value.Mapping mapping
        && method.equals("update")
        && arguments == 1
        && argument instanceof Value.Mapping more) {
      return put(mapping, more.entries());
    }
    if (!(before instanceof Value.Sequence sequence) || arguments != 1) {
      return Unknown.VALUE;
    }
    List<Value> items = new ArrayList<>(sequence.items());
    Optional<List<Value>> more = ConstantMethods.iterate(argument);
    if (method.equals("append") || method.equals("add")) {
      items.add(argument);
    } else if ((method.equals("extend") || method.equals("update")) && more.isPresent()) {
      items.addAll(more.get());
    } else {
      return Unknown.VALUE;
    }
    return new Value.Sequence(sequence.kind(), items).limited();
  }

  private static Value put(Value.Mapping before, Map<Value, Value> more) {
    Map<Value, Value> entries = new LinkedHashMap<>(before.entries());
    entries.putAll(more);
    return new Value.Mapping(entries).limited();
  }
}
