package org.odooanalyzer.inference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.symbols.Symbol;
import org.odooanalyzer.syntax.python.Comprehension;
import org.odooanalyzer.syntax.python.ExceptHandler;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.syntax.python.WithItem;
import org.odooanalyzer.text.Span;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;
import org.odooanalyzer.types.Types;

/** Types names that a loop, a {@code with} or an {@code except} binds. */
final class Targets {
  private final Inference inference;

  Targets(Inference inference) {
    this.inference = inference;
  }

  Type type(Symbol.VariableSymbol symbol, Scope owner) {
    Node statement = symbol.statement();
    if (statement instanceof Stmt.For loop) {
      Type item = Types.element(inference.type(loop.iterable(), owner));
      return part(loop.target(), symbol.nameSpan(), item);
    }
    if (statement instanceof Comprehension clause) {
      Type item = Types.element(inference.type(clause.iterable(), around(clause, owner)));
      return part(clause.target(), symbol.nameSpan(), item);
    }
    if (statement instanceof Stmt.With with) {
      return ofWith(with, symbol.nameSpan(), owner);
    }
    if (statement instanceof ExceptHandler handler && handler.type() != null) {
      return inference.type(handler.type(), owner) instanceof Type.ClassObject known
          ? new Type.Instance(known.type())
          : Unknown.ANY;
    }
    return Unknown.ANY;
  }

  /** The first iterable of a comprehension stands around it. */
  private static Scope around(Comprehension clause, Scope owner) {
    List<Comprehension> clauses =
        owner.node() instanceof Expr.Comp comp
            ? comp.generators()
            : owner.node() instanceof Expr.DictComp dict ? dict.generators() : List.of();
    return !clauses.isEmpty() && clauses.get(0).start() == clause.start()
        ? owner.parent().orElse(owner)
        : owner;
  }

  /** What the name at a place of a target gets of a value. */
  private static Type part(Expr target, Span name, Type value) {
    Expr at = target;
    Type type = value;
    while (!(at instanceof Expr.Name)) {
      List<Expr> elements = elements(at);
      int index = indexOf(elements, name);
      if (index < 0) {
        return Unknown.ANY;
      }
      at = elements.get(index);
      type =
          type instanceof Type.Tuple tuple && tuple.items().size() == elements.size()
              ? tuple.items().get(index)
              : type instanceof Type.Tuple ? Unknown.ANY : Types.item(type);
    }
    return type;
  }

  private static List<Expr> elements(Expr target) {
    if (target instanceof Expr.Tuple tuple) {
      return tuple.elements();
    }
    return target instanceof Expr.ListExpr list ? list.elements() : List.of();
  }

  private static int indexOf(List<Expr> elements, Span name) {
    for (int i = 0; i < elements.size(); i++) {
      Expr element = elements.get(i);
      if (element instanceof Expr.Starred) {
        return -1;
      }
      if (element.start() <= name.start() && name.end() <= element.end()) {
        return i;
      }
    }
    return -1;
  }

  private Type ofWith(Stmt.With with, Span name, Scope owner) {
    for (WithItem item : with.items()) {
      @Nullable Expr target = item.target();
      if (target instanceof Expr.Name && target.start() == name.start()) {
        Type context = inference.type(item.context(), owner);
        return context instanceof Type.Instance instance && entersItself(instance.type())
            ? context
            : Unknown.ANY;
      }
    }
    return Unknown.ANY;
  }

  /** Odoo's own context managers that are classes give themselves, as most do. */
  private static boolean entersItself(PythonClass type) {
    return type.attribute("__enter__").isPresent();
  }
}
