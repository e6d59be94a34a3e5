/** Tests of the project model: manifests, load orders, imports. */
@NullMarked
package org.odooanalyzer.project;

import org.jspecify.annotations.NullMarked;
