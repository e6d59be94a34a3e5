/**
 * Where something is spoken of: turns what features say of each place of a file into notes about
 * addons, and notes and files into references.
 */
@NullMarked
package org.odooanalyzer.features.references;

import org.jspecify.annotations.NullMarked;
