/**
 * The world that files live in: addons, their manifests, the order in which a server loads them,
 * and what an import statement means.
 */
@NullMarked
package org.odooanalyzer.project;

import org.jspecify.annotations.NullMarked;
