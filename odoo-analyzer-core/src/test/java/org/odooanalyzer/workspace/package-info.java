/** Tests of whole runs: little projects on disk, good and bad, through the use cases. */
@NullMarked
package org.odooanalyzer.workspace;

import org.jspecify.annotations.NullMarked;
