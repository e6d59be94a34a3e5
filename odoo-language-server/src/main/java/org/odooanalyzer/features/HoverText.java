package org.odooanalyzer.features;

import org.odooanalyzer.text.Span;

/**
 * What is said of a place.
 *
 * @param span what of the text it is about
 * @param markdown a block of code with kind, name and type first, then prose
 */
public record HoverText(Span span, String markdown) {}
