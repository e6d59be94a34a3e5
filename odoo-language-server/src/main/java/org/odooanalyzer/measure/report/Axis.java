package org.odooanalyzer.measure.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One direction of a plot, from 0 on.
 *
 * @param end the last tick
 * @param step from one tick to the next
 * @param pixels of its whole length
 */
record Axis(double end, double step, int pixels) {
  private static final int TICKS = 6;

  /** An axis for values up to one, with a few round ticks. */
  static Axis upTo(double most, int pixels) {
    double rough = Math.max(most, 1e-9) / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = 10 * power;
    for (double round : new double[] {1, 2, 2.5, 5}) {
      if (round * power >= rough) {
        step = round * power;
        break;
      }
    }
    return new Axis(Math.ceil(most / step - 1e-9) * step, step, pixels);
  }

  /** Where a value is, in pixels from the start. */
  double place(double value) {
    return end <= 0 ? 0 : value / end * pixels;
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; i * step <= end * (1 + 1e-9); i++) {
      ticks.add(i * step);
    }
    return ticks;
  }
}
