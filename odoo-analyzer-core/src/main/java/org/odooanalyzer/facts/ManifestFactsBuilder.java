package org.odooanalyzer.facts;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.SourceText;

/** Makes the facts of a manifest from its tree. */
public final class ManifestFactsBuilder {
  private final StringPool strings;

  /** A builder that shares strings with others. */
  public ManifestFactsBuilder(StringPool strings) {
    this.strings = strings;
  }

  /** The facts of a manifest. */
  public ManifestFacts build(PyModule module, SourceText source) {
    List<FactExpr> statements = new ArrayList<>();
    for (Stmt statement : module.body()) {
      statements.add(
          statement instanceof Stmt.ExprStmt expression
              ? FactExprs.of(expression.value(), strings, ExprLimits.MANIFEST)
              : new FactExpr.Opaque(statement.span()));
    }
    return new ManifestFacts(source.lines(), statements);
  }
}
