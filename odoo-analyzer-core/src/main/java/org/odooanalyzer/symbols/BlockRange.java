package org.odooanalyzer.symbols;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.Span;

/**
 * The place of a class or function: a comment at its header speaks for all of it.
 *
 * @param header from its first decorator, or its keyword, to the first statement of its body
 * @param keyword where its {@code def}, {@code async} or {@code class} starts
 * @param signatureEnd the first offset behind the last name or expression before the colon
 * @param body from the first to the last statement of its body; empty when it has none
 */
public record BlockRange(Span header, int keyword, int signatureEnd, Span body) {
  /** The blocks of every class and function of a file, in order. */
  public static List<BlockRange> of(PyModule module) {
    List<BlockRange> found = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(module);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Stmt.FunctionDef function) {
        found.add(range(function, function.decorators(), function.body()));
      } else if (node instanceof Stmt.ClassDef type) {
        found.add(range(type, type.decorators(), type.body()));
      }
      Children.forEach(
          node,
          child -> {
            if (!(child instanceof Expr)) {
              open.push(child);
            }
          });
    }
    found.sort(Comparator.comparingInt(range -> range.header().start()));
    return List.copyOf(found);
  }

  private static BlockRange range(Stmt block, List<Expr> decorators, List<Stmt> body) {
    // The @ of a decorator stands before its expression, on the same line.
    int start = decorators.isEmpty() ? block.start() : decorators.get(0).start();
    int bodyStart = body.isEmpty() ? block.end() : body.get(0).start();
    return new BlockRange(
        new Span(start, bodyStart),
        block.start(),
        signatureEnd(block, bodyStart),
        new Span(bodyStart, block.end()));
  }

  private static int signatureEnd(Stmt block, int bodyStart) {
    int[] end = {block.start()};
    Children.forEach(
        block,
        child -> {
          if (child.start() >= block.start() && child.end() <= bodyStart) {
            end[0] = Math.max(end[0], child.end());
          }
        });
    return end[0];
  }
}
