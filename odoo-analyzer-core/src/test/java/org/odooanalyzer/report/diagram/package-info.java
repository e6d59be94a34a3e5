@NullMarked
package org.odooanalyzer.report.diagram;

import org.jspecify.annotations.NullMarked;
