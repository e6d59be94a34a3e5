package org.odooanalyzer.syntax.python.antlr;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * Leaves out what ANTLR does for parse trees, listeners and recovery. A generated LL(1) parser
 * needs none of it: no token objects, no first and last token of a rule, no stack of contexts. The
 * first error throws {@link ParseCancellationException}.
 */
abstract class FastActions extends TreeActions {
  private final Token noToken = new CommonToken(Token.INVALID_TYPE);

  FastActions(TokenStream input) {
    super(input);
    setErrorHandler(new Bail());
  }

  @Override
  public final Token match(int type) {
    TokenCursor at = cursor;
    if (at.tokens.types[at.position] != type) {
      throw new ParseCancellationException();
    }
    if (type != Token.EOF) {
      at.position++;
    }
    return noToken;
  }

  @Override
  public final Token consume() {
    cursor.advance();
    return noToken;
  }

  @Override
  public final void enterRule(ParserRuleContext context, int state, int rule) {
    // The context is of no use without a tree and recovery.
  }

  @Override
  public final void enterOuterAlt(ParserRuleContext context, int alternative) {
    // See enterRule.
  }

  @Override
  public final void exitRule() {
    // See enterRule.
  }

  /** Does nothing on the way, and throws at the first error. */
  private static final class Bail extends BailErrorStrategy {
    @Override
    public void reportMatch(Parser recognizer) {
      // There is no state of recovery to leave.
    }
  }
}
