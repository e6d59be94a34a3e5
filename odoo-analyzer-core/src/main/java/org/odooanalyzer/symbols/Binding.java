package org.odooanalyzer.symbols;

/** How a variable is bound. */
public enum Binding {
  /** {@code name = value} or {@code name: annotation = value}. */
  ASSIGNED,
  /** {@code name: annotation}, which binds nothing. */
  ANNOTATED,
  /** {@code name += value}. */
  AUGMENTED,
  /** The target of {@code for}, {@code with}, {@code except}, {@code case} or {@code :=}. */
  TARGET,
  /** {@code type name = value}, or a type parameter. */
  TYPE,
  /** {@code del name}. */
  DELETED,
  /** Anything that a function does to it behind {@code global} or {@code nonlocal}. */
  FROM_FUNCTION
}
