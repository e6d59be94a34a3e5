@NullMarked
package org.odooanalyzer.maven;

import org.jspecify.annotations.NullMarked;
