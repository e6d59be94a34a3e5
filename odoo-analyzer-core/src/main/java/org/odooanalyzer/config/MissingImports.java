package org.odooanalyzer.config;

/** Which imports that cannot be resolved are reported: {@code diag_missing_imports}. */
public enum MissingImports {
  NONE,
  ONLY_ODOO,
  ALL;

  /** Whether a missing module of this dotted name is reported. */
  public boolean reports(String module) {
    return switch (this) {
      case NONE -> false;
      case ONLY_ODOO -> module.equals("odoo") || module.startsWith("odoo.");
      case ALL -> true;
    };
  }
}
