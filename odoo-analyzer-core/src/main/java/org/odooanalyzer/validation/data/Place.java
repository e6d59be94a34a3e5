package org.odooanalyzer.validation.data;

/** A position in the loading grammar of a data file, which decides what an element there means. */
public enum Place {
  /** The outermost element, whatever its name. */
  ROOT,
  /** {@code <odoo>}, {@code <openerp>} or {@code <data>}: holds the other elements. */
  DATA,
  /** A {@code <menuitem>} right in the data. */
  MENU,
  /** A {@code <menuitem>} inside another. */
  SUBMENU,
  /** A {@code <record>}. */
  RECORD,
  /** A {@code <field>} of a record or of an asset. */
  FIELD,
  /** A {@code <value>} of a function or of a list. */
  VALUE,
  /** A {@code <function>}. */
  FUNCTION,
  /** A {@code <delete>}. */
  DELETE,
  /** A {@code <template>}. */
  TEMPLATE,
  /** An {@code <asset>}. */
  ASSET,
  /** The {@code <bundle>} of an asset. */
  BUNDLE,
  /** The {@code <path>} of an asset. */
  PATH,
  /** The shortcut {@code <act_window>}. */
  ACT_WINDOW,
  /** The shortcut {@code <report>}. */
  REPORT
}
