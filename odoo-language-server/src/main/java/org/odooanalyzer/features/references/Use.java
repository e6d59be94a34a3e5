package org.odooanalyzer.features.references;

import org.odooanalyzer.features.Entity;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/**
 * A place that names something.
 *
 * @param entity what it names, in the way in which it does; which thing that is, {@link
 *     org.odooanalyzer.features.slots.Identity} says
 */
record Use(Entity entity, FilePath file, Span span) {}
