/**
 * Makes the models of a server out of the classes of its addons: their fields, methods and
 * attributes as they are after set-up, for all addons or for those that one addon sees.
 */
@NullMarked
package org.odooanalyzer.registry;

import org.jspecify.annotations.NullMarked;
