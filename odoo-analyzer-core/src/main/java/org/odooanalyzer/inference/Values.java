package org.odooanalyzer.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;
import org.odooanalyzer.types.Types;

/** What the values of declarations are. */
final class Values {
  /** Classes of the standard library, whose source is not looked at, that fields are made of. */
  private static final Set<String> TIMES =
      Set.of("datetime.date", "datetime.datetime", "datetime.timedelta");

  private static final int MAX_DEPTH = 3;
  private static final int MAX_ITEMS = 20;

  private Values() {}

  static Type type(Value value) {
    return type(value, MAX_DEPTH);
  }

  private static Type type(Value value, int depth) {
    if (value instanceof Value.Text) {
      return Type.of("str");
    }
    if (value instanceof Value.Numeral number) {
      String text = number.text().toLowerCase(Locale.ROOT);
      boolean isFloat = text.indexOf('.') >= 0 || (text.indexOf('e') >= 0 && !text.contains("0x"));
      return Type.of(isFloat ? "float" : "int");
    }
    if (value instanceof Value.Word word) {
      return word(word);
    }
    if (value instanceof Value.Sequence sequence) {
      return sequence(sequence, depth);
    }
    if (value instanceof Value.Mapping) {
      return Type.of("dict");
    }
    if (value instanceof Value.ClassObject known) {
      return new Type.ClassObject(known.type());
    }
    if (value instanceof Value.FunctionObject function) {
      return new Type.Function(function.file(), function.fact().nameSpan(), function.fact().name());
    }
    if (value instanceof Value.ModuleObject module) {
      return TIMES.contains(module.dotted())
          ? new Type.BuiltinObject(module.dotted().substring("datetime.".length()))
          : new Type.ModuleObject(module.dotted(), module.file());
    }
    if (value instanceof Value.Builtin builtin) {
      return new Type.BuiltinObject(builtin.name());
    }
    return value instanceof Value.Instance instance
        ? new Type.Instance(instance.type())
        : Unknown.ANY;
  }

  private static Type word(Value.Word word) {
    return switch (word) {
      case NONE -> Type.none();
      case TRUE, FALSE -> Type.of("bool");
      case ELLIPSIS -> Unknown.ANY;
    };
  }

  private static Type sequence(Value.Sequence sequence, int depth) {
    List<Type> items = new ArrayList<>();
    for (Value item : sequence.items().subList(0, Math.min(MAX_ITEMS, sequence.items().size()))) {
      items.add(depth == 0 ? Unknown.ANY : type(item, depth - 1));
    }
    Type joined = items.isEmpty() ? Unknown.ANY : Types.join(items);
    return switch (sequence.kind()) {
      case LIST -> Type.of("list", joined);
      case SET -> Type.of("set", joined);
      case TUPLE -> Type.of("tuple", joined);
    };
  }

  /** The class that a value is. */
  static Optional<PythonClass> asClass(Value value) {
    return value instanceof Value.ClassObject known ? Optional.of(known.type()) : Optional.empty();
  }
}
