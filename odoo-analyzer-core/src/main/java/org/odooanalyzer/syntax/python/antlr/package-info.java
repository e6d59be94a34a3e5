/**
 * Reads Python: a lexer of our own turns text into arrays of tokens, and two parsers that ANTLR
 * generates from one LL(1) grammar turn the tokens into the records of {@link
 * org.odooanalyzer.syntax.python}. The fast parser gives up at the first error; the recovering one
 * then reads the same file again and keeps all that can be understood.
 */
@NullMarked
package org.odooanalyzer.syntax.python.antlr;

import org.jspecify.annotations.NullMarked;
