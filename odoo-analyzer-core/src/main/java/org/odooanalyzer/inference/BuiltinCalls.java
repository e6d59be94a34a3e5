package org.odooanalyzer.inference;

import java.util.List;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;
import org.odooanalyzer.types.Types;

/** Types calls of what Python brings. */
record BuiltinCalls(Inference inference, Scope scope) {
  Type type(String name, Expr.Call call) {
    return switch (name) {
      case "str", "repr", "chr", "format", "ascii", "hex", "bin", "oct", "input" -> Type.of("str");
      case "int", "len", "ord", "hash", "id" -> Type.of("int");
      case "bool", "isinstance", "issubclass", "hasattr", "callable", "any", "all" ->
          Type.of("bool");
      case "float", "bytes", "range", "date", "datetime", "timedelta", "complex" -> Type.of(name);
      case "list", "set", "frozenset" -> Type.of(name, element(call, 0));
      case "sorted" -> Type.of("list", element(call, 0));
      case "tuple" -> Type.of("tuple", element(call, 0));
      case "iter", "reversed" -> Type.of("iterator", element(call, 0));
      case "filter" -> Type.of("iterator", element(call, 1));
      case "map" -> Type.of("iterator", mapped(call));
      case "dict" -> dict(call);
      case "enumerate" ->
          Type.of("iterator", new Type.Tuple(List.of(Type.of("int"), element(call, 0))));
      case "zip" -> zip(call);
      case "next" -> element(call, 0);
      case "min", "max" -> smallest(call);
      case "abs" -> argument(call, 0);
      case "round" -> Type.of(call.arguments().size() > 1 ? "float" : "int");
      case "sum" -> sum(call);
      case "divmod" -> new Type.Tuple(List.of(Unknown.ANY, Unknown.ANY));
      case "getattr" -> attribute(call);
      default -> Unknown.ANY;
    };
  }

  private Type argument(Expr.Call call, int index) {
    boolean isPlain =
        index < call.arguments().size()
            && call.arguments().stream().noneMatch(Expr.Starred.class::isInstance);
    return isPlain ? inference.type(call.arguments().get(index), scope) : Unknown.ANY;
  }

  private Type element(Expr.Call call, int index) {
    return Types.element(argument(call, index));
  }

  private Type mapped(Expr.Call call) {
    if (!call.arguments().isEmpty() && call.arguments().get(0) instanceof Expr.Lambda lambda) {
      return inference.type(lambda.body(), TreePath.of(lambda, scope).orElse(scope));
    }
    return argument(call, 0) instanceof Type.BuiltinObject builtin
            && List.of("str", "int", "float").contains(builtin.name())
        ? Type.of(builtin.name())
        : Unknown.ANY;
  }

  private Type dict(Expr.Call call) {
    Type first = argument(call, 0);
    return Types.is(first, "dict") ? first : Type.of("dict");
  }

  private Type zip(Expr.Call call) {
    List<Type> items =
        call.arguments().stream()
            .map(argument -> Types.element(inference.type(argument, scope)))
            .toList();
    boolean isOpen = call.arguments().stream().anyMatch(Expr.Starred.class::isInstance);
    return Type.of("iterator", isOpen ? Type.of("tuple") : new Type.Tuple(items));
  }

  private Type smallest(Expr.Call call) {
    if (call.arguments().size() == 1) {
      return element(call, 0);
    }
    return Types.join(
        call.arguments().stream().map(argument -> inference.type(argument, scope)).toList());
  }

  private Type sum(Expr.Call call) {
    Type element = element(call, 0);
    if (Types.is(element, "bool")) {
      return Type.of("int");
    }
    return Types.is(element, "int") || Types.is(element, "float") ? element : Unknown.ANY;
  }

  private Type attribute(Expr.Call call) {
    return call.arguments().size() == 2
            && call.arguments().get(1) instanceof Expr.StringLiteral name
        ? inference.members().attribute(argument(call, 0), name.value())
        : Unknown.ANY;
  }
}
