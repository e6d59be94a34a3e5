package org.odooanalyzer.syntax.python.antlr;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * Leaves out what ANTLR does for parse trees, listeners and recovery. A generated LL(1) parser
 * needs none of it: no token objects, no first and last token of a rule, no stack of contexts. The
 * first error throws {@link ParseCancellationException}.
 */
abstract class FastActions extends TreeActions {
  /** Hides the field of ANTLR's parser: the generated code calls the one of a known class. */
  @SuppressWarnings("HidingField")
  final TokenCursor _input;

  /** As above. */
  @SuppressWarnings("HidingField")
  final Bail _errHandler = new Bail();

  private final Token noToken = new CommonToken(Token.INVALID_TYPE);

  FastActions(TokenStream input) {
    super(input);
    _input = cursor;
    setErrorHandler(_errHandler);
  }

  @Override
  public final Token match(int type) {
    if (cursor.types[cursor.position] != type) {
      throw new ParseCancellationException();
    }
    cursor.position += type == Token.EOF ? 0 : 1;
    return noToken;
  }

  @Override
  public final Token consume() {
    cursor.advance();
    return noToken;
  }

  final void enterRule(FastContext context, int state, int rule) {
    // The context is of no use without a tree and recovery.
  }

  final void enterOuterAlt(FastContext context, int alternative) {
    // See enterRule.
  }

  @Override
  public final void exitRule() {
    // See enterRule.
  }

  /** Does nothing on the way, and throws at the first error. */
  static final class Bail extends BailErrorStrategy {
    @Override
    public void sync(Parser recognizer) {
      // Every decision throws by itself where nothing fits.
    }

    @Override
    public void reportMatch(Parser recognizer) {
      // There is no state of recovery to leave.
    }
  }
}
