@NullMarked
package org.odooanalyzer.measure.report;

import org.jspecify.annotations.NullMarked;
