package org.odooanalyzer.syntax;

import org.odooanalyzer.text.Span;

/**
 * A place that a reader could not understand.
 *
 * @param span where, never behind the end of the text
 * @param message what is wrong and what was expected: one sentence without a full stop
 */
public record Problem(Span span, String message) {}
