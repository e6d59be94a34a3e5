package org.odooanalyzer.syntax.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern of a {@code case} block. */
public sealed interface Pattern extends Node {
  /** A literal or dotted name that the subject must equal. */
  record Value(int start, int end, Expr value) implements Pattern {}

  /** {@code None}, {@code True} or {@code False}, which the subject must be. */
  record Singleton(int start, int end, Expr.Constant.Word value) implements Pattern {}

  /** {@code [a, *b]} or {@code a, *b}. */
  record Sequence(int start, int end, List<Pattern> patterns) implements Pattern {}

  /** {@code {key: pattern, **rest}}; as many keys as patterns. */
  record Mapping(int start, int end, List<Expr> keys, List<Pattern> patterns, @Nullable String rest)
      implements Pattern {}

  /** {@code Class(pattern, name=pattern)}. */
  record ClassPattern(
      int start, int end, Expr type, List<Pattern> patterns, List<KeywordPattern> keywords)
      implements Pattern {}

  /** A {@code name=pattern} of a class pattern. */
  record KeywordPattern(String name, Pattern pattern) {}

  /** {@code *name}, or {@code *_} when there is no name. */
  record Star(int start, int end, @Nullable String name) implements Pattern {}

  /** {@code pattern as name}, a name, or {@code _} when there is neither pattern nor name. */
  record As(int start, int end, @Nullable Pattern pattern, @Nullable String name)
      implements Pattern {}

  /** {@code a | b}. */
  record Or(int start, int end, List<Pattern> patterns) implements Pattern {}
}
