/**
 * The rules of model classes: each gets one class of an addon and the models that the addon sees,
 * and reports what a server would refuse or do otherwise than the class says.
 */
@NullMarked
package org.odooanalyzer.validation.models;

import org.jspecify.annotations.NullMarked;
