package org.odooanalyzer.diagnostics;

import java.util.Comparator;
import org.odooanalyzer.text.Location;

/**
 * A finding.
 *
 * @param location where
 * @param rule what kind
 * @param severity how bad, after the user's configuration
 * @param message one sentence without a full stop
 */
public record Diagnostic(Location location, Rule rule, Severity severity, String message)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(diagnostic -> diagnostic.rule().code())
          .thenComparing(Diagnostic::message);

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
