package org.odooanalyzer.inference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Keyword;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;
import org.odooanalyzer.types.Types;

/** Types parameters of functions and lambdas. */
final class Parameters {
  /** Methods of record sets that call a function with records of the set. */
  private static final Set<String> PER_RECORD =
      Set.of("filtered", "sorted", "mapped", "grouped", "partition");

  /** Functions of Python that call a function with what they take from another argument. */
  private static final Set<String> BEHIND_ITEMS = Set.of("sorted", "min", "max");

  private static final Set<String> BEFORE_ITEMS = Set.of("map", "filter");

  private final Inference inference;

  Parameters(Inference inference) {
    this.inference = inference;
  }

  /**
   * What a parameter is.
   *
   * @param owner the scope of its function
   */
  Type type(Parameter parameter, Scope owner) {
    Node node = owner.node();
    if (node instanceof Stmt.FunctionDef function) {
      return ofFunction(parameter, function, owner);
    }
    return node instanceof Expr.Lambda lambda ? ofLambda(parameter, lambda) : Unknown.ANY;
  }

  private Type ofFunction(Parameter parameter, Stmt.FunctionDef function, Scope owner) {
    Scope around = owner.parent().orElse(owner);
    if (around.kind() == Scope.Kind.TYPE_PARAMETERS) {
      around = around.parent().orElse(around);
    }
    if (around.kind() == Scope.Kind.CLASS && isFirst(parameter, function.parameters())) {
      return receiver(function, around);
    }
    if (parameter.kind() == Parameter.Kind.VAR_KEYWORD) {
      return Type.of("dict", Type.of("str"), Unknown.ANY);
    }
    if (parameter.kind() == Parameter.Kind.VAR_POSITIONAL) {
      return Type.of("tuple");
    }
    if (parameter.annotation() != null) {
      Type annotated = Annotations.type(inference, parameter.annotation(), around);
      if (!annotated.isUnknown()) {
        return annotated;
      }
    }
    Type values = around.kind() == Scope.Kind.CLASS ? ofValues(parameter, function) : Unknown.ANY;
    return values.isUnknown() ? ofDefault(parameter) : values;
  }

  /** What {@code create} and {@code write} of models get. */
  private static Type ofValues(Parameter parameter, Stmt.FunctionDef function) {
    Type values = Type.of("dict", Type.of("str"), Unknown.ANY);
    return switch (parameter.name()) {
      case "vals_list" -> Type.of("list", values);
      case "vals", "values" -> function.name().equals("write") ? values : Unknown.ANY;
      default -> Unknown.ANY;
    };
  }

  private static Type ofDefault(Parameter parameter) {
    if (parameter.defaultValue() instanceof Expr.StringLiteral text && !text.bytes()) {
      return Type.of("str");
    }
    boolean isTrue =
        parameter.defaultValue() instanceof Expr.Constant constant
            && constant.word() == Expr.Constant.Word.TRUE;
    return isTrue ? Type.of("bool") : Unknown.ANY;
  }

  private static boolean isFirst(Parameter parameter, List<Parameter> parameters) {
    return parameters.get(0).start() == parameter.start()
        && (parameter.kind() == Parameter.Kind.POSITIONAL_ONLY
            || parameter.kind() == Parameter.Kind.POSITIONAL_OR_KEYWORD);
  }

  private Type receiver(Stmt.FunctionDef function, Scope classScope) {
    if (Functions.isDecorated(function, "staticmethod")) {
      return Unknown.ANY;
    }
    Type self = inference.models().self(classScope);
    boolean isClass =
        Functions.isDecorated(function, "classmethod") || function.name().equals("__new__");
    if (!isClass) {
      return self;
    }
    return self instanceof Type.Instance instance
        ? new Type.ClassObject(instance.type())
        : Unknown.ANY;
  }

  private Type ofLambda(Parameter parameter, Expr.Lambda lambda) {
    if (!isFirst(parameter, lambda.parameters())) {
      return Unknown.ANY;
    }
    TreePath path = TreePath.to(inference.text(), lambda);
    Scope around = path.scope();
    int up = path.node(1).filter(Keyword.class::isInstance).isPresent() ? 2 : 1;
    if (around.kind() == Scope.Kind.CLASS) {
      return parameter.name().equals("self") ? inference.models().self(around) : Unknown.ANY;
    }
    Optional<Node> call = path.node(up);
    return call.isPresent() && call.get() instanceof Expr.Call found
        ? ofCall(found, lambda, around)
        : Unknown.ANY;
  }

  private Type ofCall(Expr.Call call, Expr.Lambda lambda, Scope scope) {
    List<Expr> arguments = call.arguments();
    if (call.function() instanceof Expr.Attribute method && PER_RECORD.contains(method.name())) {
      Type receiver = inference.type(method.value(), scope);
      return receiver instanceof Type.Recordset ? receiver : Unknown.ANY;
    }
    if (!(call.function() instanceof Expr.Name function) || arguments.isEmpty()) {
      return Unknown.ANY;
    }
    if (BEFORE_ITEMS.contains(function.id()) && arguments.size() == 2) {
      return arguments.get(0).start() == lambda.start()
          ? Types.element(inference.type(arguments.get(1), scope))
          : Unknown.ANY;
    }
    return BEHIND_ITEMS.contains(function.id()) && arguments.size() == 1
        ? Types.element(inference.type(arguments.get(0), scope))
        : Unknown.ANY;
  }
}
