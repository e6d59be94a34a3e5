package org.odooanalyzer.inference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Operator;

/**
 * An annotation as written, of this file or of another.
 *
 * @param head a dotted name; {@code |} for one of several; {@code ?} for anything else
 * @param arguments what stands in brackets behind it
 */
record Note(String head, List<Note> arguments) {
  private static final Note OTHER = new Note("?", List.of());
  private static final int MAX_DEPTH = 20;

  static Note of(Expr annotation) {
    return of(annotation, MAX_DEPTH);
  }

  private static Note of(Expr annotation, int depth) {
    if (depth == 0) {
      return OTHER;
    }
    if (annotation instanceof Expr.Name name) {
      return new Note(name.id(), List.of());
    }
    if (annotation instanceof Expr.Attribute attribute) {
      return dotted(of(attribute.value(), depth - 1), attribute.name());
    }
    if (annotation instanceof Expr.Constant constant) {
      return constant.word() == Expr.Constant.Word.NONE ? new Note("None", List.of()) : OTHER;
    }
    if (annotation instanceof Expr.StringLiteral text && !text.bytes()) {
      return text(text.value());
    }
    if (annotation instanceof Expr.BinOp either && either.operator() == Operator.BIT_OR) {
      return new Note("|", List.of(of(either.left(), depth - 1), of(either.right(), depth - 1)));
    }
    if (annotation instanceof Expr.Subscript subscript) {
      List<Note> arguments = new ArrayList<>();
      List<Expr> items =
          subscript.index() instanceof Expr.Tuple tuple
              ? tuple.elements()
              : List.of(subscript.index());
      items.forEach(item -> arguments.add(of(item, depth - 1)));
      return new Note(of(subscript.value(), depth - 1).head(), arguments);
    }
    return OTHER;
  }

  static Note of(@Nullable FactExpr annotation) {
    return of(annotation, MAX_DEPTH);
  }

  private static Note of(@Nullable FactExpr annotation, int depth) {
    if (annotation == null || depth == 0) {
      return OTHER;
    }
    if (annotation instanceof FactExpr.NameRef name) {
      return new Note(name.name(), List.of());
    }
    if (annotation instanceof FactExpr.Member member) {
      return dotted(of(member.base(), depth - 1), member.name());
    }
    if (annotation instanceof FactExpr.Word word) {
      return word.value() == FactExpr.Word.Value.NONE ? new Note("None", List.of()) : OTHER;
    }
    if (annotation instanceof FactExpr.Text text) {
      return text(text.value());
    }
    if (annotation instanceof FactExpr.Operation either && either.operator().equals("|")) {
      return new Note("|", List.of(of(either.left(), depth - 1), of(either.right(), depth - 1)));
    }
    if (annotation instanceof FactExpr.Index index) {
      List<Note> arguments = new ArrayList<>();
      List<FactExpr> items =
          index.index() instanceof FactExpr.Items tuple ? tuple.items() : List.of(index.index());
      items.forEach(item -> arguments.add(of(item, depth - 1)));
      return new Note(of(index.base(), depth - 1).head(), arguments);
    }
    return OTHER;
  }

  private static Note dotted(Note base, String name) {
    return base.head().equals("?") ? OTHER : new Note(base.head() + "." + name, List.of());
  }

  private static Note text(String text) {
    return text.matches("[A-Za-z_][A-Za-z_0-9]*") ? new Note(text, List.of()) : OTHER;
  }

  Note argument(int index) {
    return index < arguments.size() ? arguments.get(index) : OTHER;
  }
}
