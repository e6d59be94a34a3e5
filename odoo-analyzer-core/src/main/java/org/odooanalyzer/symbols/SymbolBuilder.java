package org.odooanalyzer.symbols;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Alias;
import org.odooanalyzer.syntax.python.Comprehension;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.syntax.python.Pattern;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.syntax.python.TypeParameter;
import org.odooanalyzer.text.Span;

/**
 * Finds the scopes of a file and what each binds. It walks the tree with a stack of its own, so
 * that it needs no more of the thread's stack for a deep tree than for a flat one.
 */
public final class SymbolBuilder {
  private record Task(Node node, Scope scope, @Nullable Guard guard) {}

  private final boolean bodies;
  private final Deque<Task> stack = new ArrayDeque<>();
  private final List<Task> next = new ArrayList<>();

  private SymbolBuilder(boolean bodies) {
    this.bodies = bodies;
  }

  /** Every scope of a file. */
  public static Scope build(PyModule module) {
    return new SymbolBuilder(true).fill(new Scope(Scope.Kind.MODULE, module, null), module.body());
  }

  /** The scopes of a file and its classes; nothing inside functions. */
  public static Scope outline(PyModule module) {
    return new SymbolBuilder(false).fill(new Scope(Scope.Kind.MODULE, module, null), module.body());
  }

  /** The scopes of a class and the classes in it; nothing inside functions or around the class. */
  public static Scope outline(Stmt.ClassDef type) {
    return new SymbolBuilder(false).fill(new Scope(Scope.Kind.CLASS, type, null), type.body());
  }

  private Scope fill(Scope scope, List<Stmt> statements) {
    laterAll(statements, scope, null);
    while (true) {
      for (int i = next.size() - 1; i >= 0; i--) {
        stack.push(next.get(i));
      }
      next.clear();
      Task task = stack.poll();
      if (task == null) {
        return scope;
      }
      visit(task);
    }
  }

  private void visit(Task task) {
    Node node = task.node();
    Scope scope = task.scope();
    if (node instanceof Stmt statement) {
      statement.accept(new StatementSymbols(this, scope, task.guard()));
    } else if (node instanceof Expr.NamedExpr named) {
      Targets.bind(named.target(), named.value(), scope.walrusScope(), task.guard(), named);
      later(named.value(), scope, task.guard());
    } else if (node instanceof Expr.Lambda lambda) {
      Scope inside = new Scope(Scope.Kind.LAMBDA, lambda, scope);
      parameters(lambda.parameters(), scope, inside, task.guard());
      later(lambda.body(), inside, null);
    } else if (node instanceof Expr.Comp comp) {
      Scope inside = new Scope(Scope.Kind.COMPREHENSION, comp, scope);
      clauses(comp.generators(), scope, inside, task.guard());
      later(comp.element(), inside, null);
    } else if (node instanceof Expr.DictComp comp) {
      Scope inside = new Scope(Scope.Kind.COMPREHENSION, comp, scope);
      clauses(comp.generators(), scope, inside, task.guard());
      later(comp.key(), inside, null);
      later(comp.value(), inside, null);
    } else {
      if (node instanceof Pattern pattern) {
        Targets.bindPattern(pattern, scope, task.guard());
      }
      Children.forEach(node, child -> later(child, scope, task.guard()));
    }
  }

  /** The first iterable is evaluated around the comprehension, everything else inside. */
  private void clauses(
      List<Comprehension> clauses, Scope around, Scope inside, @Nullable Guard guard) {
    for (int i = 0; i < clauses.size(); i++) {
      Comprehension clause = clauses.get(i);
      later(clause.iterable(), i == 0 ? around : inside, i == 0 ? guard : null);
      Targets.bindUnknown(clause.target(), inside, null, clause);
      laterAll(clause.conditions(), inside, null);
    }
  }

  /** Defines parameters; their defaults and annotations are evaluated around the function. */
  void parameters(List<Parameter> parameters, Scope around, Scope inside, @Nullable Guard guard) {
    for (Parameter parameter : parameters) {
      later(parameter, around, guard);
      String name = parameter.name();
      Span span = new Span(parameter.start(), parameter.start() + name.length());
      inside.add(new Symbol.ParameterSymbol(name, inside.count(name), span, parameter));
    }
  }

  /** The scope of type parameters, or the scope around when there are none. */
  Scope typeParameters(
      List<TypeParameter> parameters, Node owner, Scope around, @Nullable Guard guard) {
    if (parameters.isEmpty()) {
      return around;
    }
    Scope inside = new Scope(Scope.Kind.TYPE_PARAMETERS, owner, around);
    for (TypeParameter parameter : parameters) {
      String name = parameter.name();
      inside.add(new Symbol.ParameterSymbol(name, inside.count(name), parameter.span(), parameter));
      later(parameter, inside, guard);
    }
    return inside;
  }

  /** Whether to look into functions. */
  boolean bodies() {
    return bodies;
  }

  void laterAll(List<? extends Node> nodes, Scope scope, @Nullable Guard guard) {
    for (Node node : nodes) {
      later(node, scope, guard);
    }
  }

  void later(@Nullable Node node, Scope scope, @Nullable Guard guard) {
    if (node != null && mayBind(node)) {
      next.add(new Task(node, scope, guard));
    }
  }

  private static boolean mayBind(Node node) {
    return !(node instanceof Expr.Name
        || node instanceof Expr.StringLiteral
        || node instanceof Expr.Constant
        || node instanceof Expr.NumberLiteral
        || node instanceof Alias);
  }
}
