package org.odooanalyzer.validation.files;

import java.util.Optional;
import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.text.Span;

/** A document type declaration. No part of it is read, so entities that it declares are unknown. */
public final class XmlDoctype implements Check {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05001",
          "xml-doctype",
          "0.1.0",
          Severity.WARNING,
          "A document type declaration is not read here; remove it and write out its entities");

  @Override
  public Rule rule() {
    return RULE;
  }

  /** Reports the declaration of a document, if it has one. */
  public void check(Optional<Span> doctype, Reporter reporter) {
    doctype.ifPresent(span -> reporter.report(RULE, span));
  }
}
