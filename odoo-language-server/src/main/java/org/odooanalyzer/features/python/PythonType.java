package org.odooanalyzer.features.python;

import java.util.Optional;
import org.odooanalyzer.inference.TreePath;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;
import org.odooanalyzer.types.Type;

/**
 * A name in a Python file and the type of its value.
 *
 * @param span where the name is
 * @param type as people write it; empty where it is not known
 * @param isParameter whether a parameter is declared there
 */
public record PythonType(Span span, String name, String type, boolean isParameter) {
  /** The name around an offset. */
  public static Optional<PythonType> at(Analysis analysis, FilePath file, int offset) {
    return PythonFile.of(analysis, file).flatMap(python -> at(python, offset));
  }

  /** What {@code super()} is whose member stands around an offset. */
  public static Optional<Type.Super> ofSuper(Analysis analysis, FilePath file, int offset) {
    Optional<PythonFile> python = PythonFile.of(analysis, file);
    if (python.isEmpty()
        || !(python.get().path(offset).node() instanceof Expr.Attribute attribute)
        || !(python.get().inference().typeOf(attribute.value()) instanceof Type.Super found)) {
      return Optional.empty();
    }
    return Optional.of(found);
  }

  private static Optional<PythonType> at(PythonFile file, int offset) {
    TreePath path = file.path(offset);
    Node node = path.node();
    if (node instanceof Expr.Name name) {
      Type type = file.inference().typeOf(name, path.scope());
      return Optional.of(new PythonType(name.span(), name.id(), text(type), false));
    } else if (node instanceof Expr.Attribute attribute && attribute.nameSpan().length() > 0) {
      Type type = file.inference().typeOf(attribute, path.scope());
      return offset < attribute.nameSpan().start()
          ? Optional.empty()
          : Optional.of(new PythonType(attribute.nameSpan(), attribute.name(), text(type), false));
    } else if (node instanceof Parameter parameter) {
      return parameter(file, path, parameter, offset);
    }
    return Optional.empty();
  }

  private static Optional<PythonType> parameter(
      PythonFile file, TreePath path, Parameter parameter, int offset) {
    int end = parameter.start() + parameter.name().length();
    Optional<Scope> inside =
        path.node(1)
            .flatMap(
                owner ->
                    path.scope().children().stream()
                        .filter(scope -> scope.node().equals(owner))
                        .findFirst());
    if (offset > end || inside.isEmpty()) {
      return Optional.empty();
    }
    Expr.Name name = new Expr.Name(parameter.start(), end, parameter.name());
    Type type = file.inference().typeOf(name, inside.get());
    return Optional.of(new PythonType(name.span(), name.id(), text(type), true));
  }

  private static String text(Type type) {
    return type.isUnknown() ? "" : type.text();
  }
}
