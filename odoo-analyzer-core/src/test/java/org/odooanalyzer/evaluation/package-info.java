/** Tests of the values of names and expressions. */
@NullMarked
package org.odooanalyzer.evaluation;

import org.jspecify.annotations.NullMarked;
