package org.odooanalyzer.workspace;

import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.registry.ModelRegistry;

/** Where the models that rules look at come from. */
@FunctionalInterface
interface ModelSource {
  /**
   * The models of addons, and of others too where those cost nothing.
   *
   * @param files the files as the step sees them that asks; it is noted which ones the models are
   *     made of
   */
  ModelRegistry models(LoadOrder order, StepFiles files, ImportResolver resolver);
}
