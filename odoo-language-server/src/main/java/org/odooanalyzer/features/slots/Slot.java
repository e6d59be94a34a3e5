package org.odooanalyzer.features.slots;

import org.odooanalyzer.text.Span;

/**
 * A text that has to name something.
 *
 * @param span where it is
 * @param text what it says, as far as it is typed
 */
public record Slot(Span span, String text, Wanted wanted) {}
