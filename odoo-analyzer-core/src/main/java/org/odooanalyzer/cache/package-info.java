/**
 * How values become bytes and back: facts, findings and registries of models. It knows neither
 * files nor stores; what bytes do not mean is told by {@link DamagedEntryException}.
 */
@NullMarked
package org.odooanalyzer.cache;

import org.jspecify.annotations.NullMarked;
