package org.odooanalyzer.evaluation;

import java.util.Collection;

/** Adds up the weights of values without ever going over what an int can hold. */
final class Weights {
  private static final int MOST = 1 << 28;

  private Weights() {}

  static int of(Collection<Value> values) {
    int sum = 1;
    for (Value value : values) {
      sum = Math.min(MOST, sum + value.weight());
    }
    return sum;
  }
}
