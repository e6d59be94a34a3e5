package org.odooanalyzer.registry;

import java.util.Locale;

/** The functions of {@code odoo.api} that mark methods. */
public enum Decorator {
  DEPENDS,
  DEPENDS_CONTEXT,
  CONSTRAINS,
  ONCHANGE,
  ONDELETE,
  MODEL,
  MODEL_CREATE_MULTI,
  AUTOVACUUM;

  /** Its name in {@code odoo.api}. */
  String functionName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
