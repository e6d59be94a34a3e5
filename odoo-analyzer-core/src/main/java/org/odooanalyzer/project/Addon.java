package org.odooanalyzer.project;

import org.odooanalyzer.text.FilePath;

/**
 * An addon: what Odoo calls a module.
 *
 * @param name the name of its folder, which is its name everywhere in Odoo
 * @param directory its folder
 * @param manifest what its manifest says
 */
public record Addon(String name, FilePath directory, Manifest manifest) {
  /** The addon that every other one needs. */
  public static final String BASE = "base";

  private static final int LONGEST_NAME = 256;

  /**
   * Whether Odoo can know an addon by this name: {@code MODULE_NAME_RE} of {@code
   * odoo/modules/module.py}; letters and digits of any script and underscores.
   */
  public static boolean isValidName(String name) {
    return !name.isEmpty()
        && name.codePointCount(0, name.length()) <= LONGEST_NAME
        && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
  }
}
