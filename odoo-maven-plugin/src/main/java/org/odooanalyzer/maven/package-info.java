/**
 * The goals of {@code mvn odoo:…}: parameters of a build become a request to the core, and its
 * answer becomes lines of Maven's log and the outcome of the build.
 */
@NullMarked
package org.odooanalyzer.maven;

import org.jspecify.annotations.NullMarked;
