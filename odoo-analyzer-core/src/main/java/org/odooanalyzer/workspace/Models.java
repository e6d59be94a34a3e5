package org.odooanalyzer.workspace;

import org.odooanalyzer.registry.ModelRegistry;

/**
 * The models of addons.
 *
 * @param asked what was asked of the disk to make them
 */
record Models(ModelRegistry registry, ReadLog asked) {}
