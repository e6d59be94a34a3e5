package org.odooanalyzer.symbols;

/** The blocks of compound statements that share the scope around them. */
public enum Block {
  IF,
  /** The {@code else} of an {@code if}, and the {@code elif}s in it. */
  ELSE,
  TRY,
  EXCEPT,
  /** The {@code else} of a {@code try}. */
  TRY_ELSE,
  FINALLY,
  /** The body of {@code for}, which may run any number of times. */
  FOR,
  WHILE,
  /** The {@code else} of a loop. */
  LOOP_ELSE,
  WITH,
  CASE
}
