/**
 * The rules about templates of the web client: turns the tree of an XML file below {@code
 * static/src} into findings about the names of its templates.
 */
@NullMarked
package org.odooanalyzer.validation.templates;

import org.jspecify.annotations.NullMarked;
