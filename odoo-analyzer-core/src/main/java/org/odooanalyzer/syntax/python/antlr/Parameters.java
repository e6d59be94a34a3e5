package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.DOUBLESTAR;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.SLASH;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.STAR;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Parameter;

/** Builds the parameters of functions and lambdas, and checks their order. */
final class Parameters {
  private static final int ANNOTATED = 1;
  private static final int WITH_DEFAULT = 2;

  /** A lone {@code /} or {@code *}, which only says what kind the others are. */
  private record Marker(int start, boolean slash) {}

  private final Building building;
  private final TokenCursor cursor;
  private final Values values;

  Parameters(Building building) {
    this.building = building;
    this.cursor = building.cursor;
    this.values = building.values;
  }

  /**
   * Builds a parameter.
   *
   * @param nameToken the token of the name
   * @param flags 1 when it has an annotation, 2 when it has a default; 3 for both
   */
  void parameter(int mark, int start, int nameToken, int flags) {
    int depth = values.depthOver(mark);
    int starType =
        building
            .lexer
            .tokens
            .types[building.lexer.tokens.starts[nameToken] == start ? nameToken : nameToken - 1];
    Expr value = (flags & WITH_DEFAULT) != 0 && values.size > mark ? values.pop() : null;
    int annotationEnd = values.size > mark ? values.end(values.size - 1) : -1;
    Expr annotation = (flags & ANNOTATED) != 0 && values.size > mark ? values.pop() : null;
    values.size = mark;
    boolean named = building.isName(nameToken);
    if (!named && (starType == SLASH || starType == STAR)) {
      if (flags != 0) {
        building.problems.add(start, start + 1, "expected a name before ':' or '='");
      }
      values.pushLeaf(new Marker(start, starType == SLASH), start, start + 1);
      return;
    }
    Parameter.Kind kind = kind(starType);
    checkParts(kind, annotation, value);
    int nameStart = named ? cursor.tokens.starts[nameToken] : start;
    int nameEnd = named ? cursor.tokens.ends[nameToken] : start;
    int end = annotation == null ? nameEnd : annotationEnd;
    String name = building.name(nameToken);
    values.push(
        new Parameter(nameStart, end, kind, name, annotation, value), nameStart, end, depth);
  }

  private static Parameter.Kind kind(int starType) {
    return switch (starType) {
      case STAR -> Parameter.Kind.VAR_POSITIONAL;
      case DOUBLESTAR -> Parameter.Kind.VAR_KEYWORD;
      default -> Parameter.Kind.POSITIONAL_OR_KEYWORD;
    };
  }

  private void checkParts(Parameter.Kind kind, @Nullable Expr annotation, @Nullable Expr value) {
    if (value != null && kind != Parameter.Kind.POSITIONAL_OR_KEYWORD) {
      building.problems.add(
          value.start(), value.end(), "a parameter with a star cannot have a default");
    }
    if (annotation instanceof Expr.Starred && kind != Parameter.Kind.VAR_POSITIONAL) {
      building.problems.add(
          annotation.start(), annotation.end(), "only a parameter with '*' takes a type with '*'");
    }
  }

  /** Makes one list of the parameters above the mark. */
  void list(int mark) {
    int depth = values.depthOver(mark) - 1;
    int start = values.size > mark ? values.start(mark) : cursor.end();
    boolean simple = true;
    for (int i = mark; i < values.size; i++) {
      simple &=
          values.get(i) instanceof Parameter parameter
              && parameter.kind() == Parameter.Kind.POSITIONAL_OR_KEYWORD
              && parameter.defaultValue() == null;
    }
    List<Parameter> list = simple ? values.popAll(mark, Parameter.class) : ordered(mark);
    values.push(list, start, start, depth);
  }

  /** What came before the parameter that is looked at. */
  private static final class Order {
    boolean slash;
    boolean star;
    boolean bareStar;
    boolean withDefault;
    boolean closed;
  }

  private List<Parameter> ordered(int mark) {
    List<Parameter> list = new ArrayList<>();
    Order order = new Order();
    int last = mark;
    for (int i = mark; i < values.size; i++) {
      last = values.start(i);
      if (order.closed) {
        report(last, "nothing may follow the parameter with '**'");
      }
      if (values.get(i) instanceof Marker marker) {
        marker(marker, order, list);
      } else if (values.get(i) instanceof Parameter parameter) {
        list.add(placed(parameter, order));
      }
    }
    if (order.bareStar) {
      report(last, "a parameter with a name must follow '*'");
    }
    values.size = mark;
    return List.copyOf(list);
  }

  private void marker(Marker marker, Order order, List<Parameter> list) {
    if (!marker.slash()) {
      if (order.star) {
        report(marker.start(), "there can be one '*' only");
      }
      order.star = true;
      order.bareStar = true;
      return;
    }
    if (order.slash || order.star || list.isEmpty()) {
      report(marker.start(), "'/' must stand once, behind a parameter and before any with a star");
    }
    order.slash = true;
    list.replaceAll(Parameters::positionalOnly);
  }

  private static Parameter positionalOnly(Parameter parameter) {
    return parameter.kind() == Parameter.Kind.POSITIONAL_OR_KEYWORD
        ? withKind(parameter, Parameter.Kind.POSITIONAL_ONLY)
        : parameter;
  }

  private static Parameter withKind(Parameter parameter, Parameter.Kind kind) {
    return new Parameter(
        parameter.start(),
        parameter.end(),
        kind,
        parameter.name(),
        parameter.annotation(),
        parameter.defaultValue());
  }

  private Parameter placed(Parameter parameter, Order order) {
    switch (parameter.kind()) {
      case VAR_POSITIONAL -> {
        if (order.star) {
          report(parameter.start(), "there can be one '*' only");
        }
        order.star = true;
      }
      case VAR_KEYWORD -> {
        if (order.bareStar) {
          report(parameter.start(), "a parameter with a name must follow '*'");
          order.bareStar = false;
        }
        order.closed = true;
      }
      default -> {
        order.bareStar = false;
        if (order.star) {
          return withKind(parameter, Parameter.Kind.KEYWORD_ONLY);
        }
        if (order.withDefault && parameter.defaultValue() == null) {
          report(
              parameter.start(), "a parameter without a default cannot follow one with a default");
        }
        order.withDefault |= parameter.defaultValue() != null;
      }
    }
    return parameter;
  }

  private void report(int at, String message) {
    building.problems.add(at, at + 1, message);
  }
}
