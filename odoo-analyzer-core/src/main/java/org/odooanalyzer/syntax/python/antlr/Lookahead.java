package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.RecoveringPythonParser.*;

/** Finds tokens ahead on the same line. Brackets are balanced in all tokens that a parser sees. */
final class Lookahead {
  private static final int NOT_FOUND = -1;

  private final TokenCursor cursor;
  private final Tokens tokens;

  Lookahead(TokenCursor cursor) {
    this.cursor = cursor;
    this.tokens = cursor.tokens;
  }

  /** The token of a type that is worth skipping to, or -1. */
  int find(int type) {
    return switch (type) {
      case NEWLINE -> endOfLine();
      case RPAR, RSQB, RBRACE -> closer(type);
      case COLON -> inBrackets(COLON);
      case FSTRING_END -> type(FSTRING_END);
      default -> next(type);
    };
  }

  private int next(int type) {
    int token = cursor.position;
    boolean skippable = !isEnd(tokens.types[token]) && !isCloser(tokens.types[token]);
    return skippable && tokens.types[token + 1] == type ? token + 1 : NOT_FOUND;
  }

  private int endOfLine() {
    return type(NEWLINE);
  }

  private int type(int type) {
    for (int i = cursor.position; ; i++) {
      if (tokens.types[i] == type) {
        return i;
      }
      if (isEnd(tokens.types[i])) {
        return NOT_FOUND;
      }
    }
  }

  /** The next token of a type that lies in the same brackets. */
  private int inBrackets(int type) {
    int depth = 0;
    for (int i = cursor.position; ; i++) {
      int current = tokens.types[i];
      if (depth == 0 && current == type) {
        return i;
      }
      if (isEnd(current) || (depth == 0 && isCloser(current))) {
        return NOT_FOUND;
      }
      depth += isOpener(current) ? 1 : isCloser(current) ? -1 : 0;
    }
  }

  /** The token that closes the brackets around the next token, if it has the type. */
  private int closer(int type) {
    int closer = closer();
    return closer >= 0 && tokens.types[closer] == type ? closer : NOT_FOUND;
  }

  /** The token that closes the brackets around the next token, or -1. */
  int closer() {
    int depth = 0;
    for (int i = cursor.position; ; i++) {
      int current = tokens.types[i];
      if (isEnd(current)) {
        return NOT_FOUND;
      }
      if (isCloser(current)) {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (isOpener(current)) {
        depth++;
      }
    }
  }

  /** The next comma in the same brackets, or the token that closes them, or -1. */
  int commaOrCloser() {
    int comma = inBrackets(COMMA);
    return comma >= 0 ? comma : closer();
  }

  /** The offset where the line of a token starts. */
  int lineStart(int token) {
    int i = token;
    while (i > 0 && !isEnd(tokens.types[i - 1])) {
      i--;
    }
    return tokens.starts[i];
  }

  /** The offset where the line of a token ends. */
  int lineEnd(int token) {
    int i = token;
    while (!isEnd(tokens.types[i])) {
      i++;
    }
    return tokens.starts[i];
  }

  private static boolean isEnd(int type) {
    return Tokens.isLayout(type) || type == Tokens.END_OF_FILE;
  }

  private static boolean isOpener(int type) {
    return type == LPAR || type == LSQB || type == LBRACE || type == WITH_LPAR;
  }

  private static boolean isCloser(int type) {
    return type == RPAR || type == RSQB || type == RBRACE;
  }
}
