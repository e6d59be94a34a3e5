package org.odooanalyzer.facts;

/**
 * How much of an expression its closed form may keep. What goes beyond becomes {@link
 * FactExpr.Opaque}: a display with too many items as a whole, and what lies too deep or behind the
 * last node on its own.
 *
 * @param nodes the number of nodes
 * @param items the number of items of one display
 * @param text the number of characters of one text
 * @param lambdas whether the bodies of lambdas are kept
 */
record ExprLimits(int nodes, int items, int text, boolean lambdas) {
  /** Values and arguments: the longest selection of Odoo 19 has about three hundred items. */
  static final ExprLimits VALUE = new ExprLimits(8_192, 1_024, 1_024, false);

  /** Decorators, because the dependencies of a compute method may be a lambda. */
  static final ExprLimits DECORATOR = new ExprLimits(1_024, 256, 1_024, true);

  /** What {@code if} asks and {@code for} runs through. */
  static final ExprLimits SUBJECT = new ExprLimits(256, 64, 256, false);

  /** Manifests are read whole; their own rules say where they are wrong. */
  static final ExprLimits MANIFEST = new ExprLimits(1_000_000, 1_000_000, Integer.MAX_VALUE, false);
}
