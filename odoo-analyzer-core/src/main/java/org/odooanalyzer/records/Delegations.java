package org.odooanalyzer.records;

import java.util.Map;

/** What models say in {@code _inherits}. */
@FunctionalInterface
public interface Delegations {
  /** Nothing is known of any model. */
  Delegations NONE = model -> Map.of();

  /** The parent models of a model, each with the field that leads to it, in their order. */
  Map<String, String> parents(String model);
}
