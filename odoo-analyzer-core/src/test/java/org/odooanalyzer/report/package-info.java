/** Tests of the reports: a little report in every format, and the formats' schemas. */
@NullMarked
package org.odooanalyzer.report;

import org.jspecify.annotations.NullMarked;
