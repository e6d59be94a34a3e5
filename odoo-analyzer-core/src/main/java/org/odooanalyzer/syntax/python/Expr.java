package org.odooanalyzer.syntax.python;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.Span;

/**
 * A Python expression. The records mirror the nodes of CPython's {@code ast}, and so do their
 * spans: parentheses around an expression do not belong to it, those of a tuple do.
 */
public sealed interface Expr extends Node {
  /** Calls the method of the visitor for this kind of expression. */
  <R> R accept(ExprVisitor<R> visitor);

  /** A name in load, store or delete position. */
  record Name(int start, int end, String id) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitName(this);
    }
  }

  /** {@code value.name}; the name is empty behind a dot that nothing follows. */
  record Attribute(int start, int end, Expr value, String name) implements Expr {
    /** The range of the name alone. */
    public Span nameSpan() {
      return new Span(end - name.length(), end);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitAttribute(this);
    }
  }

  /** {@code function(arguments, keywords)}; starred arguments are {@link Starred}. */
  record Call(int start, int end, Expr function, List<Expr> arguments, List<Keyword> keywords)
      implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitCall(this);
    }
  }

  /** {@code value[index]}. */
  record Subscript(int start, int end, Expr value, Expr index) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitSubscript(this);
    }
  }

  /** {@code lower:upper:step} inside brackets. */
  record Slice(int start, int end, @Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step)
      implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitSlice(this);
    }
  }

  /** A string or bytes literal, or several beside each other. */
  record StringLiteral(int start, int end, boolean bytes, String value) implements Expr {
    // The value is decoded: escapes are replaced and the parts joined. A bytes literal holds one
    // character from 0 to 255 for each byte.
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitString(this);
    }
  }

  /**
   * An f-string or t-string, or several literals beside each other of which one is.
   *
   * @param template whether it is a t-string
   * @param parts {@link StringLiteral} and {@link FormattedValue} in order
   */
  record JoinedString(int start, int end, boolean template, List<Expr> parts) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitJoinedString(this);
    }
  }

  /**
   * A replacement field of an f-string.
   *
   * @param conversion {@code 'r'}, {@code 's'}, {@code 'a'} or 0
   * @param format the parts behind the colon; absent when there is no colon
   */
  record FormattedValue(
      int start, int end, Expr value, char conversion, @Nullable JoinedString format)
      implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitFormattedValue(this);
    }
  }

  /** A number as written, for example {@code 0x_ff}, {@code 1e3} or {@code 2j}. */
  record NumberLiteral(int start, int end, String text) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitNumber(this);
    }
  }

  /** {@code None}, {@code True}, {@code False} or {@code ...}. */
  record Constant(int start, int end, Word word) implements Expr {
    /** The constants that are words of the language. */
    public enum Word {
      NONE,
      TRUE,
      FALSE,
      ELLIPSIS
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitConstant(this);
    }
  }

  /** {@code [a, b]}. */
  record ListExpr(int start, int end, List<Expr> elements) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitList(this);
    }
  }

  /** {@code a, b} or {@code (a, b)}. */
  record Tuple(int start, int end, List<Expr> elements) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitTuple(this);
    }
  }

  /** {@code {a, b}}. */
  record SetExpr(int start, int end, List<Expr> elements) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitSet(this);
    }
  }

  /** {@code {key: value, **value}}. */
  record Dict(int start, int end, List<Entry> entries) implements Expr {
    /** One entry of a dict display; {@code **value} has no key. */
    public record Entry(@Nullable Expr key, Expr value) {}

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitDict(this);
    }
  }

  /** A list, set or generator comprehension. */
  record Comp(int start, int end, Result result, Expr element, List<Comprehension> generators)
      implements Expr {
    /** What a comprehension makes. */
    public enum Result {
      LIST,
      SET,
      GENERATOR
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitComp(this);
    }
  }

  /** {@code {key: value for …}}. */
  record DictComp(int start, int end, Expr key, Expr value, List<Comprehension> generators)
      implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitDictComp(this);
    }
  }

  /** {@code lambda parameters: body}. */
  record Lambda(int start, int end, List<Parameter> parameters, Expr body) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitLambda(this);
    }
  }

  /** {@code then if condition else otherwise}. */
  record IfExp(int start, int end, Expr condition, Expr then, Expr otherwise) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitIfExp(this);
    }
  }

  /** {@code left operator right}. */
  record BinOp(int start, int end, Expr left, Operator operator, Expr right) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitBinOp(this);
    }
  }

  /** {@code operator operand}. */
  record UnaryOp(int start, int end, UnaryOperator operator, Expr operand) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitUnaryOp(this);
    }
  }

  /** Two or more operands joined by {@code and} ({@code isAnd}) or by {@code or}. */
  record BoolOp(int start, int end, boolean isAnd, List<Expr> operands) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitBoolOp(this);
    }
  }

  /** {@code a < b <= c}: one operator fewer than operands. */
  record Compare(int start, int end, List<Expr> operands, List<Comparison> operators)
      implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitCompare(this);
    }
  }

  /** {@code target := value}. */
  record NamedExpr(int start, int end, Expr target, Expr value) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitNamedExpr(this);
    }
  }

  /** {@code *value}. */
  record Starred(int start, int end, Expr value) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitStarred(this);
    }
  }

  /** {@code await value}. */
  record Await(int start, int end, Expr value) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitAwait(this);
    }
  }

  /** {@code yield value}. */
  record Yield(int start, int end, @Nullable Expr value) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitYield(this);
    }
  }

  /** {@code yield from value}. */
  record YieldFrom(int start, int end, Expr value) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitYieldFrom(this);
    }
  }

  /** Text that is no expression, with the expressions that were understood inside it. */
  record Broken(int start, int end, List<Expr> parts) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitBroken(this);
    }
  }
}
