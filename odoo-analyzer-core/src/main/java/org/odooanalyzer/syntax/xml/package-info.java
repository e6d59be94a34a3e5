/**
 * Turns the text of an XML file into a tree with the exact range of every name, attribute, value
 * and text. Half-typed documents are understood as far as possible. No entity but the five
 * predefined ones and character references is ever resolved.
 */
@NullMarked
package org.odooanalyzer.syntax.xml;

import org.jspecify.annotations.NullMarked;
