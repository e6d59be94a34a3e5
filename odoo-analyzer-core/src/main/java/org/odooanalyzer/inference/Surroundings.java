package org.odooanalyzer.inference;

import java.util.function.Supplier;
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
 * @param records the XML ids of all addons; asked only where some are named
 */
public record Surroundings(
    PythonFiles files,
    Evaluator evaluator,
    ModelRegistry registry,
    RegistryScope models,
    Supplier<RecordIndex> records) {}
