package org.odooanalyzer.syntax.python.antlr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.MatchCase;
import org.odooanalyzer.syntax.python.Operator;
import org.odooanalyzer.syntax.python.Pattern;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.syntax.python.UnaryOperator;

/** Builds match statements and their patterns. */
final class Patterns {
  /** {@code key: pattern} of a mapping. */
  private record Entry(Expr key, Pattern pattern) {}

  /** {@code **name} of a mapping. */
  private record Rest(String name, int start, int end) {}

  private final Building building;
  private final TokenCursor cursor;
  private final Values values;

  Patterns(Building building) {
    this.building = building;
    this.cursor = building.cursor;
    this.values = building.values;
  }

  /** Leaves one pattern above the mark. */
  void fix(int mark, int start) {
    if (values.size == mark + 1 && values.get(mark) instanceof Pattern) {
      return;
    }
    int end = Math.max(start, cursor.endBeforeLayout());
    values.size = mark;
    values.pushLeaf(new Pattern.As(start, end, null, null), start, end);
  }

  private Pattern pattern(int index) {
    return values.get(index) instanceof Pattern pattern
        ? pattern
        : new Pattern.As(values.start(index), values.end(index), null, null);
  }

  private List<Pattern> popPatterns(int mark) {
    return values.popAll(mark, Pattern.class);
  }

  // --------------------------------------------------------------------------------- the statement

  void subject(int mark, int start, boolean comma) {
    if (comma) {
      int end = cursor.endBeforeLayout();
      int depth = values.depthOver(mark);
      values.push(new Expr.Tuple(start, end, values.popExprs(mark)), start, end, depth);
    } else {
      values.fix(mark, start, cursor.endBeforeLayout());
      if (values.get(mark) instanceof Expr.Starred starred) {
        report(starred.start(), starred.end(), "'*' needs a comma behind it here");
      }
    }
  }

  void match(int mark, int start) {
    int end = cursor.endBeforeLayout();
    int depth = values.depthOver(mark);
    List<MatchCase> cases =
        values.size > mark ? values.popAll(mark + 1, MatchCase.class) : List.of();
    values.fix(mark, start, end);
    values.push(new Stmt.Match(start, end, values.pop(), cases), start, end, depth);
  }

  void caseBlock(int mark, int start, boolean hasGuard) {
    if (values.size < mark + 2) {
      values.size = mark;
      return;
    }
    int end = cursor.endBeforeLayout();
    int depth = values.depthOver(mark);
    List<Stmt> body = values.list(values.size - 1);
    Expr guard = hasGuard ? values.expr(mark + 1) : null;
    Pattern pattern = pattern(mark);
    values.size = mark;
    values.push(new MatchCase(start, end, pattern, guard, body), start, end, depth);
  }

  // -------------------------------------------------------------------------------- leaf patterns

  /** An expression on the stack becomes a pattern. */
  void value() {
    int top = values.size - 1;
    Expr value = values.expr(top);
    int depth = values.depth(top) + 1;
    values.drop();
    values.push(
        new Pattern.Value(value.start(), value.end(), value), value.start(), value.end(), depth);
  }

  /** Called in front of None, True or False. */
  void singleton() {
    int start = cursor.start();
    int end = cursor.tokens.ends[cursor.position];
    Expr.Constant.Word word = Expressions.constantWord(cursor.type());
    values.pushLeaf(new Pattern.Singleton(start, end, word), start, end);
  }

  /** A name captures, a dotted name is a value. */
  void name() {
    if (values.top() instanceof Expr.Name name) {
      values.drop();
      values.pushLeaf(
          new Pattern.As(name.start(), name.end(), null, captured(name.id())),
          name.start(),
          name.end());
    } else {
      value();
    }
  }

  private static @Nullable String captured(String name) {
    return name.equals("_") ? null : name;
  }

  /** {@code *name}. */
  void star(int start, int nameToken) {
    int end = cursor.end();
    values.pushLeaf(new Pattern.Star(start, end, captured(building.name(nameToken))), start, end);
  }

  /** Checks a number with a sign, or two that make a complex one. */
  void number(int mark, int start) {
    values.fix(mark, start, cursor.endBeforeLayout());
    if (values.get(mark) instanceof Expr.BinOp sum) {
      Expr left = sum.left() instanceof Expr.UnaryOp minus ? minus.operand() : sum.left();
      boolean signed = sum.operator() == Operator.ADD || sum.operator() == Operator.SUB;
      if (!signed || isImaginary(left) || !isImaginary(sum.right())) {
        report(sum.start(), sum.end(), "expected a real number and then an imaginary one");
      }
    } else if (values.get(mark) instanceof Expr.UnaryOp unary
        && unary.operator() != UnaryOperator.MINUS) {
      report(unary.start(), unary.end(), "expected a number");
    }
  }

  private static boolean isImaginary(Expr expr) {
    return expr instanceof Expr.NumberLiteral number
        && (number.text().endsWith("j") || number.text().endsWith("J"));
  }

  // ------------------------------------------------------------------------------ larger patterns

  /** Patterns separated by commas without brackets around them. */
  void open(int mark, int start, boolean comma) {
    if (comma) {
      sequence(mark, start);
      return;
    }
    fix(mark, start);
    if (values.get(mark) instanceof Pattern.Star star) {
      report(star.start(), star.end(), "'*' needs a comma behind it here");
    }
  }

  void alternatives(int mark, int start) {
    if (values.size > mark + 1) {
      int end = cursor.end();
      int depth = values.depthOver(mark);
      values.push(new Pattern.Or(start, end, popPatterns(mark)), start, end, depth);
    }
  }

  /** {@code pattern as name}. */
  void as(int start, int nameToken) {
    int top = values.size - 1;
    int end = cursor.end();
    int depth = values.depth(top) + 1;
    Pattern pattern = pattern(top);
    values.drop();
    String name = building.name(nameToken);
    if (name.equals("_")) {
      int at = cursor.tokens.starts[nameToken];
      report(at, at + 1, "'_' keeps no value, choose a name behind 'as'");
    }
    values.push(new Pattern.As(start, end, pattern, name), start, end, depth);
  }

  /** What stands in parentheses: a sequence, or one pattern. */
  void group(int mark, int start, boolean comma) {
    if (comma || values.size == mark) {
      sequence(mark, start);
    } else {
      if (values.get(mark) instanceof Pattern.Star star) {
        report(star.start(), star.end(), "'*' needs a comma behind it here");
      }
      values.setExtent(mark, start, cursor.end());
    }
  }

  void sequence(int mark, int start) {
    int end = cursor.endBeforeLayout();
    int depth = values.depthOver(mark);
    values.push(new Pattern.Sequence(start, end, popPatterns(mark)), start, end, depth);
  }

  /** {@code name=pattern} in a class pattern. */
  void keyword(int mark) {
    int top = values.size - 1;
    int start = values.start(mark);
    int end = values.end(top);
    int depth = values.depthOver(mark);
    Pattern value = pattern(top);
    Pattern name = pattern(mark);
    values.size = mark;
    boolean simple =
        name instanceof Pattern.As as
            && as.pattern() == null
            && as.end() - as.start() == end(mark, start) - start;
    String text = simple ? building.text(name.start(), name.end()) : "";
    if (!simple) {
      report(name.start(), name.end(), "only a name can stand before '=' in a class pattern");
    }
    values.push(new Pattern.KeywordPattern(text, value), start, end, depth);
  }

  private int end(int index, int start) {
    return Math.max(start, values.end(index));
  }

  /** Leaves one argument of a class pattern above the mark. */
  void argument(int mark, int start) {
    if (values.size != mark + 1 || !(values.get(mark) instanceof Pattern.KeywordPattern)) {
      fix(mark, start);
    }
  }

  /** {@code Type(patterns)}; the type lies at the mark. */
  void type(int mark, int start) {
    int end = cursor.end();
    int depth = values.depthOver(mark);
    List<Pattern> patterns = new ArrayList<>();
    List<Pattern.KeywordPattern> keywords = new ArrayList<>();
    for (int i = mark + 1; i < values.size; i++) {
      if (values.get(i) instanceof Pattern.KeywordPattern keyword) {
        keywords.add(keyword);
      } else {
        if (!keywords.isEmpty()) {
          report(
              values.start(i), values.end(i), "this pattern must stand before those with a name");
        }
        patterns.add(pattern(i));
      }
    }
    Expr type = values.expr(mark);
    values.size = mark;
    values.push(
        new Pattern.ClassPattern(start, end, type, List.copyOf(patterns), List.copyOf(keywords)),
        start,
        end,
        depth);
  }

  /** {@code key: pattern}. */
  void entry() {
    int top = values.size - 2;
    int start = values.start(top);
    int end = values.end(top + 1);
    int depth = values.depthOver(top);
    Expr key = values.expr(top);
    if (key instanceof Expr.Name) {
      report(key.start(), key.end(), "a key must be a literal or a name with a dot");
    }
    Entry entry = new Entry(key, pattern(top + 1));
    values.size = top;
    values.push(entry, start, end, depth);
  }

  /** {@code **name}. */
  void rest(int nameToken) {
    int end = cursor.end();
    String name = building.name(nameToken);
    if (name.equals("_")) {
      int at = cursor.tokens.starts[nameToken];
      report(at, at + 1, "'_' keeps no value, choose a name behind '**'");
    }
    int start = cursor.tokens.starts[nameToken - 1];
    values.pushLeaf(new Rest(name, start, end), start, end);
  }

  /** Leaves one part of a mapping, or none, above the mark. */
  void mapped(int mark) {
    boolean whole =
        values.size == mark + 1
            && (values.get(mark) instanceof Entry || values.get(mark) instanceof Rest);
    if (!whole) {
      values.size = mark;
    }
  }

  void mapping(int mark, int start) {
    int end = cursor.end();
    int depth = values.depthOver(mark);
    List<Expr> keys = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    String rest = null;
    for (int i = mark; i < values.size; i++) {
      if (rest != null) {
        report(values.start(i), values.end(i), "nothing may follow '**' in a mapping pattern");
      }
      if (values.get(i) instanceof Entry entry) {
        keys.add(entry.key());
        patterns.add(entry.pattern());
      } else if (values.get(i) instanceof Rest last) {
        rest = last.name();
      }
    }
    values.size = mark;
    values.push(
        new Pattern.Mapping(start, end, List.copyOf(keys), List.copyOf(patterns), rest),
        start,
        end,
        depth);
  }

  private void report(int start, int end, String message) {
    building.problems.add(start, end, message);
  }
}
