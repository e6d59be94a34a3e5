package org.odooanalyzer.syntax.python;

/** The comparison operators. */
public enum Comparison {
  EQ("=="),
  NOT_EQ("!="),
  LT("<"),
  LT_E("<="),
  GT(">"),
  GT_E(">="),
  IS("is"),
  IS_NOT("is not"),
  IN("in"),
  NOT_IN("not in");

  private final String symbol;

  Comparison(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as written, with one blank between two words. */
  public String symbol() {
    return symbol;
  }
}
