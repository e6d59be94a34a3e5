/**
 * The rules about files as such: turns what a reader could not understand, and files that cannot be
 * read at all, into findings.
 */
@NullMarked
package org.odooanalyzer.validation.files;

import org.jspecify.annotations.NullMarked;
