package org.odooanalyzer.validation.manifest;

import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Reporter;

/** A rule of one manifest. */
public interface ManifestCheck extends Check {
  /** Reports what is wrong with a manifest. */
  void check(ManifestContext manifest, Reporter reporter);
}
