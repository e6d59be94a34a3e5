package org.odooanalyzer.validation.imports;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.Resolution;

/**
 * One imported name and what is known of it.
 *
 * @param fact the name
 * @param resolution what it means
 * @param addon the addon of the file; absent for the framework
 * @param graph all addons
 */
public record ImportContext(
    ImportFact fact, Resolution resolution, @Nullable String addon, AddonGraph graph) {
  /** Whether the program is prepared for the import to fail, or may never come to it. */
  boolean isGuarded() {
    return fact.guard() != ImportFact.Guard.NONE;
  }

  /** The dotted name of the module, with the dots before it as written. */
  String module() {
    return ".".repeat(fact.level()) + fact.module();
  }
}
