package org.odooanalyzer.validation.templates;

import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Reporter;

/** A rule about the templates of one file. */
public interface TemplateCheck extends Check {
  /** Reports what is wrong with the templates of a file. */
  void check(TemplateFile file, Reporter reporter);
}
