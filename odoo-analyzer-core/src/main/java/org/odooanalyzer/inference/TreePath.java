package org.odooanalyzer.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.symbols.Children;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Comprehension;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.syntax.python.Stmt;

/**
 * The nodes around a place of a file, from the file itself to the innermost one, each with the
 * scope that it stands in.
 */
@SuppressWarnings("ReferenceEquality") // two equal nodes are two nodes
public final class TreePath {
  private final List<Node> nodes = new ArrayList<>();
  private final List<Scope> scopes = new ArrayList<>();

  private TreePath(PythonText text) {
    nodes.add(text.module());
    scopes.add(text.scope());
  }

  /** The nodes around an offset; a node ends behind its last character. */
  public static TreePath at(PythonText text, int offset) {
    return new TreePath(text).descend(offset, offset, null);
  }

  /** The way to a node of the tree. */
  static TreePath to(PythonText text, Node node) {
    return new TreePath(text).descend(node.start(), node.end(), node);
  }

  private TreePath descend(int start, int end, @Nullable Node wanted) {
    Node next = nodes.get(0);
    while (next != null && next != wanted) {
      next = child(next, start, end, wanted);
      if (next != null) {
        scopes.add(scopeInside(nodes.get(nodes.size() - 1), next, scope()));
        nodes.add(next);
      }
    }
    return this;
  }

  /** Of two nodes that meet at the place the later one, unless a name ends there. */
  private static @Nullable Node child(Node node, int start, int end, @Nullable Node wanted) {
    Node[] found = {null};
    Children.forEach(
        node,
        child -> {
          boolean isAround = startOf(child) <= start && end <= endOf(child);
          boolean isBetter =
              found[0] == null || child == wanted || (found[0] != wanted && child.start() < start);
          if (isAround && (isBetter || !endsWithName(found[0], start))) {
            found[0] = child;
          }
        });
    return found[0];
  }

  /** Where a node starts with its decorators, which CPython leaves out. */
  private static int startOf(Node node) {
    List<Expr> decorators =
        node instanceof Stmt.FunctionDef function
            ? function.decorators()
            : node instanceof Stmt.ClassDef type ? type.decorators() : List.of();
    return decorators.isEmpty() ? node.start() : decorators.get(0).start();
  }

  /** Where a node ends with its default value, which CPython leaves out. */
  private static int endOf(Node node) {
    return node instanceof Parameter parameter && parameter.defaultValue() != null
        ? parameter.defaultValue().end()
        : node.end();
  }

  private static boolean endsWithName(Node node, int offset) {
    return node.end() == offset && (node instanceof Expr.Name || node instanceof Expr.Attribute);
  }

  private static Scope scopeInside(Node parent, Node child, Scope around) {
    boolean isInside;
    if (parent instanceof Stmt.FunctionDef function) {
      isInside = isIn(function.body(), child);
    } else if (parent instanceof Stmt.ClassDef type) {
      isInside = isIn(type.body(), child);
    } else if (parent instanceof Expr.Lambda lambda) {
      isInside = child == lambda.body();
    } else if (parent instanceof Expr.Comp || parent instanceof Expr.DictComp) {
      isInside = true;
    } else if (parent instanceof Comprehension clause) {
      return clause.iterable() == child && isFirst(clause, around.node())
          ? around.parent().orElse(around)
          : around;
    } else {
      isInside = false;
    }
    return isInside ? of(parent, around).orElse(around) : around;
  }

  private static boolean isIn(List<Stmt> body, Node child) {
    return child instanceof Stmt && !body.isEmpty() && child.start() >= body.get(0).start();
  }

  private static boolean isFirst(Comprehension clause, Node owner) {
    List<Comprehension> clauses =
        owner instanceof Expr.Comp comp
            ? comp.generators()
            : owner instanceof Expr.DictComp dict ? dict.generators() : List.of();
    return !clauses.isEmpty() && clauses.get(0).start() == clause.start();
  }

  /** The scope that a node makes. */
  static Optional<Scope> of(Node node, Scope around) {
    for (Scope child : around.children()) {
      if (child.node() == node) {
        Optional<Scope> inside =
            child.kind() == Scope.Kind.TYPE_PARAMETERS ? of(node, child) : Optional.of(child);
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    return Optional.empty();
  }

  /** The nodes, the file first. */
  public List<Node> nodes() {
    return List.copyOf(nodes);
  }

  /** The innermost node. */
  public Node node() {
    return nodes.get(nodes.size() - 1);
  }

  /** A node further out; absent above the file. */
  public Optional<Node> node(int up) {
    return up < nodes.size() ? Optional.of(nodes.get(nodes.size() - 1 - up)) : Optional.empty();
  }

  /** The scope that the innermost node stands in. */
  public Scope scope() {
    return scopes.get(scopes.size() - 1);
  }

  /** The scope that a node further out stands in. */
  public Scope scope(int up) {
    return scopes.get(Math.max(0, scopes.size() - 1 - up));
  }
}
