/**
 * Manifests for an editor: turns a place in a {@code __manifest__.py} into what its text has to
 * name: an addon, a file of the addon, or a key.
 */
@NullMarked
package org.odooanalyzer.features.manifest;

import org.jspecify.annotations.NullMarked;
