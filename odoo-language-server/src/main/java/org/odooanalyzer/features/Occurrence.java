package org.odooanalyzer.features;

import org.odooanalyzer.text.Span;

/**
 * A place in a file that speaks of something.
 *
 * @param span what of the text names it
 */
public record Occurrence(Entity entity, Span span) {}
