/**
 * What an editor shows: turns a place in a file, or a few letters, into what a person wants to know
 * of it. Each feature is a function of an {@link org.odooanalyzer.query.Analysis}; it knows no
 * protocol and keeps nothing.
 */
@NullMarked
package org.odooanalyzer.features;

import org.jspecify.annotations.NullMarked;
