package org.odooanalyzer.syntax.python.antlr;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.odooanalyzer.syntax.Problem;

/**
 * Keeps a parser going behind errors. Where a certain token is missing, the parser goes on as if it
 * were there, or skips to it on the same line. Layout tokens are never made up: a block that does
 * not exist would shift the nesting of the whole rest of the file. Of each line, the first problem
 * is reported.
 */
abstract class RecoveringActions extends TreeActions {
  private final Token noToken = new CommonToken(Token.INVALID_TYPE);
  private final Lookahead lookahead;

  RecoveringActions(TokenStream input) {
    super(input);
    lookahead = new Lookahead(cursor);
    setErrorHandler(new LineRecovery(this, lookahead));
  }

  @Override
  public final Token match(int type) {
    if (cursor.type() == type) {
      cursor.advance();
    } else {
      missing(type);
    }
    return noToken;
  }

  @Override
  public final Token consume() {
    cursor.advance();
    return noToken;
  }

  private void missing(int type) {
    report(Expectations.ofToken(type));
    if (type == RecoveringPythonParser.INDENT) {
      throw new InputMismatchException(this);
    }
    int found = lookahead.find(type);
    if (found >= 0) {
      cursor.position = found;
      cursor.advance();
    }
  }

  /** Reports the next token, unless its line has a problem already. */
  final void report(String message) {
    int token = cursor.position;
    int from = lookahead.lineStart(token);
    int to = lookahead.lineEnd(token);
    for (Problem problem : problems.all()) {
      if (problem.span().start() >= from && problem.span().start() <= to) {
        return;
      }
    }
    Tokens tokens = cursor.tokens;
    if (Tokens.isLayout(tokens.types[token]) || tokens.types[token] == Tokens.END_OF_FILE) {
      int at = tokens.types[token] == RecoveringPythonParser.NEWLINE ? cursor.end() : start();
      problems.add(at, at, message);
    } else {
      problems.add(tokens.starts[token], tokens.ends[token], message);
    }
  }
}
