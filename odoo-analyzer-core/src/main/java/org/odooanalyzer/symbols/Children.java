package org.odooanalyzer.symbols;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Alias;
import org.odooanalyzer.syntax.python.Comprehension;
import org.odooanalyzer.syntax.python.ExceptHandler;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Keyword;
import org.odooanalyzer.syntax.python.MatchCase;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.syntax.python.Pattern;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.syntax.python.TypeParameter;
import org.odooanalyzer.syntax.python.WithItem;

/**
 * The nodes directly inside a node, in the order of the text, for walks that keep a stack of their
 * own.
 */
public final class Children {
  private Children() {}

  /** Tells every child. */
  public static void forEach(Node node, Consumer<Node> visit) {
    if (node instanceof Expr expression) {
      expression.accept(new ExprChildren(visit));
    } else if (node instanceof Stmt statement) {
      statement.accept(new StmtChildren(visit));
    } else if (node instanceof Pattern pattern) {
      ofPattern(pattern, visit);
    } else {
      ofPart(node, visit);
    }
  }

  static void all(List<? extends Node> nodes, Consumer<Node> visit) {
    for (Node node : nodes) {
      visit.accept(node);
    }
  }

  static void one(@Nullable Node node, Consumer<Node> visit) {
    if (node != null) {
      visit.accept(node);
    }
  }

  private static void ofPart(Node node, Consumer<Node> visit) {
    if (node instanceof PyModule module) {
      all(module.body(), visit);
    } else if (node instanceof Keyword keyword) {
      visit.accept(keyword.value());
    } else if (node instanceof Comprehension part) {
      visit.accept(part.target());
      visit.accept(part.iterable());
      all(part.conditions(), visit);
    } else if (node instanceof ExceptHandler handler) {
      one(handler.type(), visit);
      all(handler.body(), visit);
    } else if (node instanceof MatchCase part) {
      visit.accept(part.pattern());
      one(part.guard(), visit);
      all(part.body(), visit);
    } else if (node instanceof Parameter parameter) {
      one(parameter.annotation(), visit);
      one(parameter.defaultValue(), visit);
    } else if (node instanceof TypeParameter parameter) {
      one(parameter.bound(), visit);
      one(parameter.defaultValue(), visit);
    } else if (node instanceof WithItem item) {
      visit.accept(item.context());
      one(item.target(), visit);
    } else if (!(node instanceof Alias)) {
      throw new IllegalStateException("unknown node " + node.getClass());
    }
  }

  private static void ofPattern(Pattern pattern, Consumer<Node> visit) {
    if (pattern instanceof Pattern.Value value) {
      visit.accept(value.value());
    } else if (pattern instanceof Pattern.Sequence sequence) {
      all(sequence.patterns(), visit);
    } else if (pattern instanceof Pattern.Mapping mapping) {
      all(mapping.keys(), visit);
      all(mapping.patterns(), visit);
    } else if (pattern instanceof Pattern.ClassPattern type) {
      visit.accept(type.type());
      all(type.patterns(), visit);
      type.keywords().forEach(keyword -> visit.accept(keyword.pattern()));
    } else if (pattern instanceof Pattern.As as) {
      one(as.pattern(), visit);
    } else if (pattern instanceof Pattern.Or or) {
      all(or.patterns(), visit);
    }
  }
}
