package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.evaluation.Unknown;
import org.odooanalyzer.evaluation.Value;

/**
 * Leaves of values what means the same without the file that it comes from, each equal one once.
 */
final class Pruning {
  private static final Value CALLABLE = new Value.Callable();

  private final Map<Value, Value> shared = new HashMap<>();

  /** A value without functions, classes and modules. */
  Value prune(Value value) {
    if (value instanceof Value.Sequence sequence) {
      List<Value> items = new ArrayList<>(sequence.items().size());
      sequence.items().forEach(item -> items.add(prune(item)));
      return share(new Value.Sequence(sequence.kind(), items));
    }
    if (value instanceof Value.Mapping mapping) {
      Map<Value, Value> entries = new LinkedHashMap<>();
      mapping.entries().forEach((key, item) -> entries.put(prune(key), prune(item)));
      return share(new Value.Mapping(entries));
    }
    if (value instanceof Value.Lambda || value instanceof Value.FunctionObject) {
      return CALLABLE;
    }
    return value.isConstant() ? share(value) : Unknown.VALUE;
  }

  private Value share(Value value) {
    Value first = shared.putIfAbsent(value, value);
    return first == null ? value : first;
  }
}
