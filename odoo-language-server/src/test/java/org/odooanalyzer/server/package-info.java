@NullMarked
package org.odooanalyzer.server;

import org.jspecify.annotations.NullMarked;
