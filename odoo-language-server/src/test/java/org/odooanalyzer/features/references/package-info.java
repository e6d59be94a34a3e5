@NullMarked
package org.odooanalyzer.features.references;

import org.jspecify.annotations.NullMarked;
