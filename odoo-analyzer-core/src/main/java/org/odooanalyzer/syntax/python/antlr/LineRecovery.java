package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.RecoveringPythonParser.*;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * What the recovering parser does where no choice of a rule fits. The rule is abandoned and keeps
 * what it understood; the rules around it go on. Three kinds of rules skip what they cannot use:
 * lists in brackets go to the next comma, brackets to their end, and blocks to the next line.
 */
final class LineRecovery extends DefaultErrorStrategy {
  private final RecoveringActions parser;
  private final Lookahead lookahead;

  LineRecovery(RecoveringActions parser, Lookahead lookahead) {
    this.parser = parser;
    this.lookahead = lookahead;
  }

  @Override
  public Token recoverInline(Parser recognizer) {
    throw new InputMismatchException(recognizer);
  }

  @Override
  public void reportError(Parser recognizer, RecognitionException error) {
    parser.report(Expectations.ofRule(recognizer.getContext().getRuleIndex()));
  }

  @Override
  public void recover(Parser recognizer, RecognitionException error) {
    switch (recognizer.getContext().getRuleIndex()) {
      case RULE_paren, RULE_list_display, RULE_brace_display -> {
        int closer = lookahead.closer();
        if (closer >= 0) {
          parser.cursor.position = closer + 1;
        }
      }
      default -> {
        if (parser.cursor.type() == STRAY) {
          parser.cursor.advance();
        }
      }
    }
  }

  @Override
  public void reportMatch(Parser recognizer) {
    // Problems are told apart by their lines, so there is no state of recovery to leave.
  }

  @Override
  public void sync(Parser recognizer) {
    switch (recognizer.getContext().getRuleIndex()) {
      case RULE_file_input, RULE_block, RULE_stmt -> {
        if (isInLoop()) {
          skipLines();
        }
      }
      case RULE_match_stmt -> {
        if (isInLoop()) {
          skipToCase();
        }
      }
      case RULE_arguments,
          RULE_parameters,
          RULE_subscripts,
          RULE_paren,
          RULE_list_display,
          RULE_brace_display,
          RULE_type_params ->
          skipInBrackets();
      default -> {
        // The decisions of all other rules throw where nothing fits.
      }
    }
  }

  private ATNState state() {
    return parser.getATN().states.get(parser.getState());
  }

  private boolean isInLoop() {
    return switch (state().getStateType()) {
      case ATNState.PLUS_BLOCK_START,
          ATNState.PLUS_LOOP_BACK,
          ATNState.STAR_LOOP_ENTRY,
          ATNState.STAR_LOOP_BACK ->
          true;
      default -> false;
    };
  }

  /** Skips lines that cannot start a statement. */
  private void skipLines() {
    IntervalSet starts = parser.getATN().nextTokens(parser.getATN().ruleToStartState[RULE_stmt]);
    while (!isAtEndOfBlock() && !starts.contains(parser.cursor.type())) {
      parser.report(Expectations.ofRule(RULE_stmt));
      skipLine();
    }
  }

  /** Skips lines, with the blocks below them, up to a case. */
  private void skipToCase() {
    int depth = 0;
    while (parser.cursor.type() != Tokens.END_OF_FILE) {
      int type = parser.cursor.type();
      if (depth == 0 && (type == CASE || type == DEDENT)) {
        return;
      }
      parser.report(Expectations.ofRule(RULE_match_stmt));
      depth += type == INDENT ? 1 : type == DEDENT ? -1 : 0;
      parser.cursor.advance();
    }
  }

  private boolean isAtEndOfBlock() {
    int type = parser.cursor.type();
    return type == DEDENT || type == Tokens.END_OF_FILE;
  }

  private void skipLine() {
    int newline = lookahead.find(NEWLINE);
    if (newline >= 0) {
      parser.cursor.position = newline + 1;
    } else {
      parser.cursor.advance();
    }
  }

  /** Skips what a list in brackets cannot use, up to the next comma or the end of the brackets. */
  private void skipInBrackets() {
    IntervalSet next = parser.getATN().nextTokens(state());
    int type = parser.cursor.type();
    if (next.contains(type) || (next.contains(Token.EPSILON) && isCommaOrCloser(type))) {
      return;
    }
    int target = lookahead.commaOrCloser();
    boolean wanted = target >= 0 && isWanted(next, parser.cursor.tokens.types[target]);
    if (wanted) {
      parser.report(Expectations.ofRule(parser.getContext().getRuleIndex()));
      parser.cursor.position = target;
    }
  }

  private static boolean isWanted(IntervalSet next, int type) {
    return next.contains(type) || (next.contains(Token.EPSILON) && type != COMMA);
  }

  private static boolean isCommaOrCloser(int type) {
    return type == COMMA || type == RPAR || type == RSQB || type == RBRACE;
  }
}
