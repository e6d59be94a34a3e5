package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.*;

/**
 * Decides what only the whole of a line can say: whether {@code match}, {@code case} and {@code
 * type} are keywords, and whether the parenthesis behind {@code with} holds the items.
 */
final class SoftKeywords {
  private final Tokens tokens;
  private final Layout layout;

  SoftKeywords(Tokens tokens, Layout layout) {
    this.tokens = tokens;
    this.layout = layout;
  }

  /** Changes tokens of the line that ends here. {@code first} is its first token. */
  void endLine(int first) {
    int type = tokens.types[first];
    if (type == NAME) {
      int symbol = tokens.symbols[first];
      if (symbol == Keywords.MATCH_WORD && opensMatch(first)) {
        tokens.types[first] = MATCH;
        layout.expectCases();
      } else if (symbol == Keywords.CASE_WORD && layout.holdsCases()) {
        tokens.types[first] = CASE;
      }
    } else if (type == WITH) {
      with(first);
    } else if (type == ASYNC && first + 1 < tokens.count && tokens.types[first + 1] == WITH) {
      with(first + 1);
    }
  }

  /** A line of a match statement ends in a colon, which the line of no other statement does. */
  private boolean opensMatch(int first) {
    return tokens.lastType() == COLON && tokens.count - first > 2;
  }

  /**
   * Called when a name follows a name, which correct code has only behind the keyword {@code type}.
   */
  void nameAfterName() {
    int word = tokens.count - 2;
    if (tokens.symbols[word] == Keywords.TYPE_WORD && startsStatement(word)) {
      tokens.types[word] = TYPE;
    }
  }

  private boolean startsStatement(int index) {
    int before = index == 0 ? NEWLINE : tokens.types[index - 1];
    return Tokens.isLayout(before) || before == SEMI || before == COLON;
  }

  private void with(int with) {
    int opener = with + 1;
    if (opener < tokens.count && tokens.types[opener] == LPAR && holdsItems(opener)) {
      tokens.types[opener] = WITH_LPAR;
    }
  }

  /** Whether the parenthesis is closed before the colon and what it holds can be items. */
  private boolean holdsItems(int opener) {
    int depth = 0;
    for (int i = opener; i < tokens.count; i++) {
      switch (tokens.types[i]) {
        case LPAR, LSQB, LBRACE -> depth++;
        case RPAR, RSQB, RBRACE -> {
          depth--;
          if (depth == 0) {
            return i > opener + 1 && i + 1 < tokens.count && tokens.types[i + 1] == COLON;
          }
        }
        case FOR, YIELD, COLONEQ -> {
          if (depth == 1) {
            return false;
          }
        }
        case STAR -> {
          int before = tokens.types[i - 1];
          if (depth == 1 && (before == COMMA || before == LPAR)) {
            return false;
          }
        }
        default -> {
          // Every other token can be part of an item.
        }
      }
    }
    return false;
  }
}
