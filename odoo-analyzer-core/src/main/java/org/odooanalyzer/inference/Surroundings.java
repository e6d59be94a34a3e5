package org.odooanalyzer.inference;

import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.evaluation.PythonFiles;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.registry.RegistryScope;

/**
 * What is known of everything but the file itself.
 *
 * @param files the facts of Python files
 * @param registry the models of all addons
 * @param models the models that the file sees
 */
public record Surroundings(
    PythonFiles files,
    Evaluator evaluator,
    ModelRegistry registry,
    RegistryScope models,
    RecordIndex records) {}
