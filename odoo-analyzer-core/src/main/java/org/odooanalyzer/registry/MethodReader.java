package org.odooanalyzer.registry;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.evaluation.Unknown;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.evaluation.Value.Argument;

/** Reads the functions of classes. */
final class MethodReader {
  private final Evaluator evaluator;
  private final Pruning values;
  private final Map<Value, Decorator> decorators = new HashMap<>();

  MethodReader(Evaluator evaluator, Pruning values) {
    this.evaluator = evaluator;
    this.values = values;
    for (Decorator decorator : Decorator.values()) {
      Value function = evaluator.valueOf("odoo.api", decorator.functionName());
      if (function instanceof Value.FunctionObject) {
        decorators.put(function, decorator);
      }
    }
  }

  /**
   * A function under a name of a class.
   *
   * @param function the function, which may be defined elsewhere and only have another name here
   */
  MethodDefinition read(String name, PythonClass type, Value.FunctionObject function) {
    Map<Decorator, List<Argument>> marks = new EnumMap<>(Decorator.class);
    MethodDefinition.Kind kind = MethodDefinition.Kind.METHOD;
    for (PythonClass.Decoration decoration : type.decorations(function.fact())) {
      Decorator decorator = decorators.get(decoration.function());
      if (decorator != null) {
        // The decorator at the top is applied last, and so it is the one that counts.
        marks.putIfAbsent(decorator, decoration.arguments().stream().map(this::pruned).toList());
      } else if (decoration.function() instanceof Value.Builtin builtin) {
        kind = kind(builtin.name(), kind);
      }
    }
    int offset = function.fact().span().start();
    return new MethodDefinition(
        name,
        kind,
        marks.isEmpty() ? Map.of() : marks,
        evaluator.closure(function).orElse(null),
        function.file(),
        offset,
        evaluator.line(function.file(), offset));
  }

  /** A lambda is kept, because the dependencies of a method may be one. */
  private Argument pruned(Argument argument) {
    Value value = argument.value();
    if (value instanceof Value.FunctionObject function) {
      value = evaluator.closure(function).<Value>map(Value.Lambda::new).orElse(Unknown.VALUE);
    }
    boolean isKept = value instanceof Value.Lambda;
    return new Argument(argument.name(), isKept ? value : values.prune(value));
  }

  private static MethodDefinition.Kind kind(String decorator, MethodDefinition.Kind otherwise) {
    return switch (decorator) {
      case "classmethod" -> MethodDefinition.Kind.CLASS_METHOD;
      case "staticmethod" -> MethodDefinition.Kind.STATIC_METHOD;
      case "property" -> MethodDefinition.Kind.PROPERTY;
      default -> otherwise;
    };
  }
}
