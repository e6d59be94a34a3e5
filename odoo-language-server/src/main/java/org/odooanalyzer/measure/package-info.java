/**
 * Measures what the language server holds in memory: the same work in processes of their own, with
 * more and more done to need little, becomes a report.
 */
@NullMarked
package org.odooanalyzer.measure;

import org.jspecify.annotations.NullMarked;
