package org.odooanalyzer.features.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.inference.TreePath;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Keyword;
import org.odooanalyzer.syntax.python.Node;

/**
 * The argument of a call that a node is or stands in.
 *
 * @param up how many nodes the call is above the node
 * @param keyword the name of the argument; absent for a positional one
 * @param position its place among the positional ones; -1 for one with a keyword
 * @param containers the lists, tuples and operations between node and argument, innermost first
 */
record Argument(
    Expr.Call call, int up, @Nullable String keyword, int position, List<Node> containers) {
  /**
   * The argument that a node of a path stands in, with nothing but displays and operations between.
   *
   * @param from how many nodes the node is above the innermost one
   */
  static Optional<Argument> around(TreePath path, int from) {
    List<Node> containers = new ArrayList<>();
    int up = from + 1;
    while (path.node(up).filter(Argument::isContainer).isPresent()) {
      containers.add(path.node(up).orElseThrow());
      up++;
    }
    Node child = path.node(up - 1).orElseThrow();
    Node parent = path.node(up).orElse(child);
    if (parent instanceof Expr.Call call) {
      int position = position(call, child);
      return position < 0
          ? Optional.empty()
          : Optional.of(new Argument(call, up, null, position, containers));
    }
    if (parent instanceof Keyword keyword
        && path.node(up + 1).orElse(parent) instanceof Expr.Call call) {
      return Optional.of(new Argument(call, up + 1, keyword.name(), -1, containers));
    }
    return Optional.empty();
  }

  private static boolean isContainer(Node node) {
    return node instanceof Expr.ListExpr
        || node instanceof Expr.Tuple
        || node instanceof Expr.SetExpr
        || node instanceof Expr.BinOp
        || node instanceof Expr.BoolOp
        || node instanceof Expr.IfExp
        || node instanceof Expr.Starred;
  }

  private static int position(Expr.Call call, Node child) {
    for (int i = 0; i < call.arguments().size(); i++) {
      Expr argument = call.arguments().get(i);
      if (argument.start() == child.start() && argument.end() == child.end()) {
        return i;
      }
    }
    return -1;
  }

  /** The name of the parameter that it is for. */
  String parameter(List<String> names) {
    if (keyword != null) {
      return keyword;
    }
    return position < names.size() ? names.get(position) : "";
  }

  /** The name of the called method or function. */
  String function() {
    if (call.function() instanceof Expr.Attribute attribute) {
      return attribute.name();
    }
    return call.function() instanceof Expr.Name name ? name.id() : "";
  }
}
