/**
 * What the readers of all file formats share: a reader never fails, it returns what it understood
 * and what it did not.
 */
@NullMarked
package org.odooanalyzer.syntax;

import org.jspecify.annotations.NullMarked;
