/**
 * The protocol on the disk: turns tables into generations that are complete before they can be seen
 * and never change afterwards, and a directory of generations, whatever happened to it, into the
 * tables that can be trusted.
 */
@NullMarked
package org.odooanalyzer.store.generation;

import org.jspecify.annotations.NullMarked;
