package org.odooanalyzer.records;

import java.util.Map;

/** What models say in {@code _inherits}. */
@FunctionalInterface
public interface Delegations {
  /** Nothing is known of any model. */
  Delegations NONE = (addon, model) -> Map.of();

  /**
   * The parent models of a model, each with the field that leads to it, in their order.
   *
   * @param addon the addon whose files are loaded: what addons after it in load order say does not
   *     count yet
   */
  Map<String, String> parents(String addon, String model);
}
