/**
 * The rules of {@code __manifest__.py}: turns the facts of a manifest and of the addons around it
 * into findings, one class a rule.
 */
@NullMarked
package org.odooanalyzer.validation.manifest;

import org.jspecify.annotations.NullMarked;
