package org.odooanalyzer.validation.models;

import java.util.List;

/** What is known of the addons that an addon does not see. */
public interface ModelsElsewhere {
  /** Whether every class is known that an addon sees: nothing is missing, broken or unclear. */
  boolean isClosureKnown(String addon);

  /** The addons of the project that declare a model, by name. */
  List<String> addonsThatDeclare(String model);
}
