@NullMarked
package org.odooanalyzer.cli;

import org.jspecify.annotations.NullMarked;
