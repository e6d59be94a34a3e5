package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.DOUBLESTAR;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.STAR;

import java.util.List;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.syntax.python.TypeParameter;

/** Builds functions, classes and type parameters. */
final class Definitions {
  private static final int WITH_BOUND = 1;
  private static final int WITH_DEFAULT = 2;

  /** The type parameters of a definition, as one value on the stack. */
  private record TypeParameters(List<TypeParameter> list) {}

  private final Building building;
  private final TokenCursor cursor;
  private final Values values;
  private final Calls calls;

  Definitions(Building building, Calls calls) {
    this.building = building;
    this.cursor = building.cursor;
    this.values = building.values;
    this.calls = calls;
  }

  /**
   * Builds a function. Above {@code mark} lie its type parameters, parameters, result and block, as
   * far as it has them.
   *
   * @param below the height of the stack below the decorators
   * @param nameToken the token of the name, which is missing in broken code
   */
  void function(int below, int mark, int start, int nameToken, boolean isAsync) {
    int end = cursor.endBeforeLayout();
    int depth = values.depthOver(below);
    List<Stmt> body = List.of();
    List<Parameter> parameters = List.of();
    List<TypeParameter> typeParameters = List.of();
    Expr returns = null;
    boolean hasParameters = false;
    for (int i = mark; i < values.size; i++) {
      Object value = values.get(i);
      if (value instanceof TypeParameters list) {
        typeParameters = list.list();
      } else if (value instanceof Expr expr) {
        returns = expr;
      } else if (hasParameters) {
        body = values.list(i);
      } else {
        hasParameters = true;
        parameters = values.list(i);
      }
    }
    values.size = mark;
    List<Expr> decorators = values.popExprs(below);
    values.push(
        new Stmt.FunctionDef(
            start,
            end,
            decorators,
            isAsync,
            building.name(nameToken),
            nameStart(nameToken),
            typeParameters,
            parameters,
            returns,
            body),
        start,
        end,
        depth);
  }

  /** Builds a class. Above {@code mark} lie its type parameters, arguments and block. */
  void classDef(int below, int mark, int start, int nameToken) {
    int end = cursor.endBeforeLayout();
    int depth = values.depthOver(below);
    List<Stmt> body = List.of();
    if (values.size > mark && values.top() instanceof List) {
      body = values.list(values.size - 1);
      values.drop();
    }
    int first = mark;
    List<TypeParameter> typeParameters = List.of();
    if (values.size > mark && values.get(mark) instanceof TypeParameters list) {
      typeParameters = list.list();
      first++;
    }
    Calls.Arguments bases = calls.arguments(first, false, end);
    values.size = mark;
    List<Expr> decorators = values.popExprs(below);
    values.push(
        new Stmt.ClassDef(
            start,
            end,
            decorators,
            building.name(nameToken),
            nameStart(nameToken),
            typeParameters,
            bases.positional(),
            bases.keywords(),
            body),
        start,
        end,
        depth);
  }

  private int nameStart(int token) {
    if (building.isName(token)) {
      return cursor.tokens.starts[token];
    }
    return token == 0 ? 0 : cursor.tokens.ends[token - 1];
  }

  /** Builds a type parameter; flags are 1 for a bound and 2 for a default. */
  void typeParameter(int mark, int start, int token, int flags) {
    int end = cursor.endBeforeLayout();
    int depth = values.depthOver(mark);
    Expr value = (flags & WITH_DEFAULT) != 0 && values.size > mark ? values.pop() : null;
    Expr bound = (flags & WITH_BOUND) != 0 && values.size > mark ? values.pop() : null;
    values.size = mark;
    TypeParameter.Kind kind =
        switch (cursor.tokens.types[token]) {
          case STAR -> TypeParameter.Kind.TYPE_VAR_TUPLE;
          case DOUBLESTAR -> TypeParameter.Kind.PARAM_SPEC;
          default -> TypeParameter.Kind.TYPE_VAR;
        };
    if (value instanceof Expr.Starred && kind != TypeParameter.Kind.TYPE_VAR_TUPLE) {
      building.problems.add(
          value.start(), value.end(), "only a type parameter with '*' takes a default with '*'");
    }
    String name = building.name(kind == TypeParameter.Kind.TYPE_VAR ? token : token + 1);
    values.push(
        new TypeParameter(start, Math.max(start, end), kind, name, bound, value),
        start,
        end,
        depth);
  }

  /** Makes one value of the type parameters above the mark. */
  void typeParameters(int mark) {
    int depth = values.depthOver(mark) - 1;
    int end = cursor.endBeforeLayout();
    List<TypeParameter> list = values.popAll(mark, TypeParameter.class);
    values.push(new TypeParameters(list), end, end, depth);
  }

  /** The type parameters that a value holds; empty for any other value. */
  static List<TypeParameter> typeParametersOf(Object value) {
    return value instanceof TypeParameters parameters ? parameters.list() : List.of();
  }
}
