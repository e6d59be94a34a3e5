package org.odooanalyzer.registry;

/** What a model inherits from: a Python class, or another model with all that makes it. */
public sealed interface ModelPart permits DefinitionClass, Model {}
