package org.odooanalyzer.features.python;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.Occurrence;
import org.odooanalyzer.features.slots.SlotOccurrence;
import org.odooanalyzer.inference.TreePath;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Alias;
import org.odooanalyzer.syntax.python.ExceptHandler;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/** Says what a place of a Python file speaks of. */
public final class PythonOccurrences {
  private final PythonFile file;
  private final TreePath path;
  private final int offset;
  private final Declared declared;

  private PythonOccurrences(PythonFile file, int offset) {
    this.file = file;
    this.path = file.path(offset);
    this.offset = offset;
    this.declared = new Declared(file);
  }

  /** What stands at an offset of a file. */
  public static Optional<Occurrence> at(Analysis analysis, FilePath file, int offset) {
    return PythonFile.of(analysis, file).flatMap(python -> at(python, offset));
  }

  /** What stands at an offset of a file of which several things are asked. */
  public static Optional<Occurrence> at(PythonFile file, int offset) {
    return new PythonOccurrences(file, offset).find();
  }

  private Optional<Occurrence> find() {
    Node node = path.node();
    if (node instanceof Expr.StringLiteral) {
      return StringSlots.at(file, path, offset)
          .flatMap(slot -> SlotOccurrence.of(file.analysis(), file.file(), slot));
    }
    if (node instanceof Expr.Name name) {
      return at(name.span(), () -> ofName(name.id(), name.start(), path.scope()));
    }
    if (node instanceof Expr.Attribute attribute) {
      return at(attribute.nameSpan(), () -> ofAttribute(attribute));
    }
    if (node instanceof Stmt.FunctionDef function) {
      return at(
          function.nameSpan(),
          () -> declared.inScope(function.name(), function.nameSpan().start(), path.scope()));
    }
    if (node instanceof Stmt.ClassDef type) {
      return at(
          type.nameSpan(),
          () -> declared.inScope(type.name(), type.nameSpan().start(), path.scope()));
    }
    if (node instanceof Parameter parameter) {
      return ofParameter(parameter);
    }
    if (node instanceof Alias alias) {
      return ofAlias(alias);
    }
    if (node instanceof Stmt.ImportFrom from) {
      Span module = new Span(from.moduleStart(), from.moduleEnd());
      return at(module, () -> new ImportedNames(file).module(from, offset));
    }
    return node instanceof ExceptHandler handler ? ofHandler(handler) : Optional.empty();
  }

  private Optional<Occurrence> ofHandler(ExceptHandler handler) {
    String name = handler.name();
    return name == null
        ? Optional.empty()
        : at(handler.nameSpan(), () -> declared.inScope(name, handler.nameStart(), path.scope()));
  }

  private interface Find {
    Optional<? extends Entity> entity();
  }

  private Optional<Occurrence> at(Span span, Find find) {
    return span.start() <= offset && offset <= span.end() && span.length() > 0
        ? find.entity().map(entity -> new Occurrence(entity, span))
        : Optional.empty();
  }

  private Optional<? extends Entity> ofName(String name, int at, Scope scope) {
    Optional<Scope> owner = scope.binding(name);
    if (owner.isEmpty()) {
      return new ImportedNames(file).star(name);
    }
    return declared.inScope(name, at, owner.get());
  }

  private Optional<? extends Entity> ofAttribute(Expr.Attribute attribute) {
    return new MemberEntities(file)
        .of(file.inference().typeOf(attribute.value(), path.scope()), attribute.name());
  }

  private Optional<Occurrence> ofParameter(Parameter parameter) {
    Span span = new Span(parameter.start(), parameter.start() + parameter.name().length());
    Node owner = path.node(1).orElse(path.node());
    Optional<Scope> scope = inside(owner, path.scope());
    return at(
        span, () -> scope.flatMap(in -> declared.inScope(parameter.name(), span.start(), in)));
  }

  /** The scope that a function or lambda makes. */
  private static Optional<Scope> inside(Node node, Scope around) {
    return around.children().stream()
        .flatMap(
            scope ->
                scope.kind() == Scope.Kind.TYPE_PARAMETERS
                    ? scope.children().stream()
                    : List.of(scope).stream())
        .filter(scope -> scope.node().start() == node.start() && scope.node().end() == node.end())
        .filter(scope -> scope.kind() == Scope.Kind.FUNCTION || scope.kind() == Scope.Kind.LAMBDA)
        .findFirst();
  }

  private Optional<Occurrence> ofAlias(Alias alias) {
    Node statement = path.node(1).orElse(alias);
    ImportedNames names = new ImportedNames(file);
    String asName = alias.asName();
    Span name = new Span(alias.start(), alias.nameEnd());
    if (asName != null && offset > name.end()) {
      Span bound = new Span(Math.max(name.end(), alias.end() - asName.length()), alias.end());
      return at(bound, () -> names.of(statement, alias));
    }
    return statement instanceof Stmt.ImportFrom
        ? at(name, () -> names.of(statement, alias))
        : at(part(alias), () -> names.part(alias, part(alias).end()));
  }

  /** The part of a dotted name that the offset is in. */
  private Span part(Alias alias) {
    String name = alias.name();
    int start = Math.max(0, Math.min(name.length(), offset - alias.start()));
    int from = start == 0 ? 0 : name.lastIndexOf('.', start - 1) + 1;
    int to = name.indexOf('.', start);
    int end = to < 0 ? name.length() : to;
    return new Span(alias.start() + from, alias.start() + Math.max(from, end));
  }
}
