@NullMarked
package org.odooanalyzer.measure;

import org.jspecify.annotations.NullMarked;
