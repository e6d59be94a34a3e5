package org.odooanalyzer.syntax.python.antlr;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.TokenStream;

/** Placeholder. */
abstract class RecoveringActions extends TreeActions {
  RecoveringActions(TokenStream input) {
    super(input);
    setErrorHandler(new BailErrorStrategy());
  }
}
