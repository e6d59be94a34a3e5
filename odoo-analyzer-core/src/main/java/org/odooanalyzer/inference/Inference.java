package org.odooanalyzer.inference;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;

/**
 * Types the expressions of one file, each when it is first asked for. It remembers what it found
 * and is used by one thread. How deep it looks and how much it does for one question has a bound,
 * behind which everything is unknown.
 */
public final class Inference {
  private static final int MAX_DEPTH = 150;
  private static final int MAX_STEPS = 20_000;

  private final PythonText text;
  private final Surroundings around;
  private final IdentityHashMap<Node, Type> known = new IdentityHashMap<>();
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final ModelClasses models;
  private final Names names;
  private final Members members;
  private final Calls calls;
  private final Functions functions;
  private int steps;
  private int cuts;

  public Inference(PythonText text, Surroundings around) {
    this.text = text;
    this.around = around;
    this.models = new ModelClasses(text, around);
    this.names = new Names(this);
    this.members = new Members(this);
    this.calls = new Calls(this);
    this.functions = new Functions(this);
  }

  /** What an expression of the file is. */
  public Type typeOf(Expr expression) {
    return typeOf(expression, TreePath.to(text, expression).scope());
  }

  /** What an expression is that stands in a scope. */
  public Type typeOf(Expr expression, Scope scope) {
    begin();
    return finished(type(expression, scope));
  }

  /** What an attribute of a value is. */
  public Type attribute(Type value, String name) {
    begin();
    return finished(members.attribute(value, name));
  }

  /** What a call of a value gives whose arguments do not matter. */
  public Type result(Type function) {
    begin();
    return finished(calls.result(function));
  }

  private void begin() {
    if (open.isEmpty()) {
      steps = MAX_STEPS;
    }
  }

  private static Type finished(Type type) {
    return type == Unknown.PENDING ? Unknown.ANY : type;
  }

  /** The file. */
  public PythonText text() {
    return text;
  }

  /** What is known of everything else. */
  public Surroundings around() {
    return around;
  }

  /** Which classes make which models. */
  public ModelClasses models() {
    return models;
  }

  Names names() {
    return names;
  }

  Members members() {
    return members;
  }

  Calls calls() {
    return calls;
  }

  Functions functions() {
    return functions;
  }

  /** The type of an expression while another one is being typed. */
  Type type(@Nullable Expr expression, Scope scope) {
    if (expression == null) {
      return Unknown.ANY;
    }
    return once(expression, () -> expression.accept(new ExprTypes(this, scope)));
  }

  /** Finds the type that belongs to a node, unless it is known or being looked for. */
  Type once(Node node, Supplier<Type> find) {
    Type before = known.get(node);
    if (before != null) {
      return before;
    }
    if (open.size() >= MAX_DEPTH || steps <= 0) {
      cuts++;
      return Unknown.ANY;
    }
    if (!open.add(node)) {
      cuts++;
      return Unknown.PENDING;
    }
    steps--;
    int cutsBefore = cuts;
    try {
      Type type = find.get();
      // What was found while something else was open may be only a part of the truth.
      if (cuts == cutsBefore || (open.size() == 1 && steps > 0)) {
        known.put(node, finished(type));
      }
      return type;
    } finally {
      open.remove(node);
    }
  }
}
