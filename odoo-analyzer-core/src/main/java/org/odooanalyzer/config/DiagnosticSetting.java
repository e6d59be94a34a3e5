package org.odooanalyzer.config;

import java.util.Optional;
import org.odooanalyzer.diagnostics.Severity;

/** What a configuration makes of a rule. */
public enum DiagnosticSetting {
  ERROR,
  WARNING,
  INFO,
  HINT,
  DISABLED;

  /** The severity of the rule's findings; absent when it does not run. */
  public Optional<Severity> severity() {
    return switch (this) {
      case ERROR -> Optional.of(Severity.ERROR);
      case WARNING -> Optional.of(Severity.WARNING);
      case INFO -> Optional.of(Severity.INFO);
      case HINT -> Optional.of(Severity.HINT);
      case DISABLED -> Optional.empty();
    };
  }

  /** The setting of a name, whatever its case. */
  static Optional<DiagnosticSetting> of(String name) {
    for (DiagnosticSetting setting : values()) {
      if (setting.name().equalsIgnoreCase(name)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }
}
