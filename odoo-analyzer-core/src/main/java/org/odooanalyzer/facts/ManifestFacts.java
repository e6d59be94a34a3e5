package org.odooanalyzer.facts;

import java.util.List;
import org.odooanalyzer.text.LineMap;

/**
 * What is kept of a {@code __manifest__.py}: a correct one is a single dict display.
 *
 * @param statements the expression statements of the file in order; a statement of another kind is
 *     {@link FactExpr.Opaque}
 */
public record ManifestFacts(LineMap lines, List<FactExpr> statements) implements FileFacts {
  public ManifestFacts {
    statements = List.copyOf(statements);
  }
}
