package org.odooanalyzer.facts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.Span;

/**
 * The closed form of an expression that other files may have to evaluate: arguments of field calls,
 * values of class attributes, bases, manifests. Everything that no declaration needs is {@link
 * Opaque}, which keeps its place and nothing else.
 */
public sealed interface FactExpr {
  /** Where the expression is. */
  Span span();

  /** Calls the function for this kind of expression. */
  <R> R accept(FactExprVisitor<R> visitor);

  /** The value of a string literal. */
  default Optional<String> asText() {
    return this instanceof Text text ? Optional.of(text.value()) : Optional.empty();
  }

  /** A string without replacement fields. */
  record Text(Span span, String value) implements FactExpr {
    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitText(this);
    }
  }

  /** A number as written, with its sign. */
  record Numeral(Span span, String text) implements FactExpr {
    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitNumeral(this);
    }
  }

  /** {@code None}, {@code True}, {@code False} or {@code ...}. */
  record Word(Span span, Value value) implements FactExpr {
    /** The constants that are words of the language. */
    public enum Value {
      NONE,
      TRUE,
      FALSE,
      ELLIPSIS
    }

    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitWord(this);
    }
  }

  /** A name. */
  record NameRef(Span span, String name) implements FactExpr {
    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitNameRef(this);
    }
  }

  /** {@code base.name}. */
  record Member(Span span, FactExpr base, String name) implements FactExpr {
    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitMember(this);
    }
  }

  /** {@code function(arguments)}; keyword arguments come after the positional ones. */
  record Invocation(Span span, FactExpr function, List<Argument> arguments) implements FactExpr {
    /**
     * An argument.
     *
     * @param name the keyword; absent for a positional argument and for {@code **value}, of which
     *     the value is a {@link Spread}
     */
    public record Argument(@Nullable String name, FactExpr value) {}

    /** The value of a keyword argument. */
    public Optional<FactExpr> keyword(String name) {
      for (Argument argument : arguments) {
        if (name.equals(argument.name())) {
          return Optional.of(argument.value());
        }
      }
      return Optional.empty();
    }

    /** The positional argument of an index, when nothing is spread before it. */
    public Optional<FactExpr> positional(int index) {
      if (index >= arguments.size()) {
        return Optional.empty();
      }
      for (int i = 0; i <= index; i++) {
        Argument argument = arguments.get(i);
        if (argument.name() != null || argument.value() instanceof Spread) {
          return Optional.empty();
        }
      }
      return Optional.of(arguments.get(index).value());
    }

    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitInvocation(this);
    }
  }

  /** A list, tuple or set display. */
  record Items(Span span, Kind kind, List<FactExpr> items) implements FactExpr {
    /** The displays of items. */
    public enum Kind {
      LIST,
      TUPLE,
      SET
    }

    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitItems(this);
    }
  }

  /** A dict display. */
  record Mapping(Span span, List<Entry> entries) implements FactExpr {
    /** An entry; {@code **value} has no key. */
    public record Entry(@Nullable FactExpr key, FactExpr value) {}

    /** The value of the last entry with a string key, as Python keeps it. */
    public Optional<FactExpr> get(String key) {
      Optional<FactExpr> found = Optional.empty();
      for (Entry entry : entries) {
        if (entry.key() instanceof Text text && text.value().equals(key)) {
          found = Optional.of(entry.value());
        }
      }
      return found;
    }

    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitMapping(this);
    }
  }

  /**
   * {@code left operator right}.
   *
   * @param operator as written: {@code +}, {@code %}, {@code *}, {@code |} …
   */
  record Operation(Span span, String operator, FactExpr left, FactExpr right) implements FactExpr {
    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitOperation(this);
    }
  }

  /** {@code then if … else otherwise}; the condition is kept to fold constant ones. */
  record Choice(Span span, FactExpr condition, FactExpr then, FactExpr otherwise)
      implements FactExpr {
    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitChoice(this);
    }
  }

  /** Operands joined by {@code and} ({@code isAnd}) or by {@code or}. */
  record Logic(Span span, boolean isAnd, List<FactExpr> operands) implements FactExpr {
    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitLogic(this);
    }
  }

  /** {@code not operand}. */
  record Not(Span span, FactExpr operand) implements FactExpr {
    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitNot(this);
    }
  }

  /** An f-string: texts, and the expressions of its replacement fields. */
  record Format(Span span, List<FactExpr> parts) implements FactExpr {
    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitFormat(this);
    }
  }

  /** {@code base[index]}. */
  record Index(Span span, FactExpr base, FactExpr index) implements FactExpr {
    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitIndex(this);
    }
  }

  /** {@code *value} or {@code **value}. */
  record Spread(Span span, FactExpr value) implements FactExpr {
    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitSpread(this);
    }
  }

  /**
   * {@code a < b <= c}.
   *
   * @param operators as written, one fewer than operands
   */
  record Compare(Span span, List<String> operators, List<FactExpr> operands) implements FactExpr {
    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitCompare(this);
    }
  }

  /**
   * A comprehension: {@code [element for …]}.
   *
   * @param kind what it makes; a generator is a {@link Items.Kind#LIST}
   * @param key the key of a dict comprehension; absent for the others
   */
  record Collect(
      Span span, Items.Kind kind, @Nullable FactExpr key, FactExpr element, List<Clause> clauses)
      implements FactExpr {
    /** One {@code for target in iterable if …}. */
    public record Clause(FactExpr target, FactExpr iterable, List<FactExpr> conditions) {}

    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitCollect(this);
    }
  }

  /**
   * A lambda.
   *
   * @param parameters the names of its parameters
   * @param body what it returns; kept only inside a decorator and as the argument {@code key}, by
   *     which lists are sorted; {@link Opaque} everywhere else
   */
  record Function(Span span, List<String> parameters, FactExpr body) implements FactExpr {
    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitFunction(this);
    }
  }

  /** Anything else. */
  record Opaque(Span span) implements FactExpr {
    @Override
    public <R> R accept(FactExprVisitor<R> visitor) {
      return visitor.visitOpaque(this);
    }
  }
}
