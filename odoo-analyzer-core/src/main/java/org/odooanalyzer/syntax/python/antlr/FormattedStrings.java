package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.COLON;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.FSTRING_END;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.FSTRING_MIDDLE;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.FSTRING_START;

/**
 * The f-strings and t-strings that are open. The text of a string is read here up to a replacement
 * field; the lexer reads the expression in the field as any other code and comes back at its end.
 * For each open field there is one entry on a stack, so strings may be nested without recursion.
 */
final class FormattedStrings {
  /** CPython allows fields in the format of a field two levels deep (MAX_EXPR_NESTING). */
  private static final int MAX_NESTED_FORMATS = 2;

  private final Source source;
  private final Tokens tokens;
  private final Problems problems;
  private final Brackets brackets;

  private final char[] quotes = new char[Brackets.LIMIT];
  private final boolean[] triples = new boolean[Brackets.LIMIT];
  private final boolean[] raws = new boolean[Brackets.LIMIT];

  /** How many brackets are open inside a field, its own brace included. */
  private final int[] depths = new int[Brackets.LIMIT];

  /** How many formats lie around a field: 0 for a field of the string itself. */
  private final int[] formats = new int[Brackets.LIMIT];

  private int open;

  FormattedStrings(Source source, Tokens tokens, Problems problems, Brackets brackets) {
    this.source = source;
    this.tokens = tokens;
    this.problems = problems;
    this.brackets = brackets;
  }

  void clear() {
    open = 0;
  }

  /** The depth of brackets at which the innermost field ends; 0 outside of fields. */
  int fieldDepth() {
    return open == 0 ? 0 : depths[open - 1];
  }

  /** Whether the innermost field belongs to a string that ends with its line. */
  boolean inSingleLine() {
    return open > 0 && !triples[open - 1];
  }

  /** Reads a string from its prefix to its end or to its first field. */
  int start(int start, int quoteAt, boolean raw) {
    boolean triple = StringScanner.isTriple(source.chars, quoteAt);
    int body = quoteAt + (triple ? 3 : 1);
    tokens.add(FSTRING_START, start, body);
    return text(body, source.chars[quoteAt], triple, raw, 0);
  }

  /** Goes on behind the brace that ends the innermost field. */
  int endField(int at) {
    brackets.close('}', at, 0);
    open--;
    return text(at + 1, quotes[open], triples[open], raws[open], formats[open]);
  }

  /** Goes on behind the colon that starts the format of the innermost field. */
  int format(int at) {
    tokens.add(COLON, at, at + 1);
    int top = open - 1;
    return text(at + 1, quotes[top], triples[top], raws[top], formats[top] + 1);
  }

  /** Closes everything that is open. */
  void abandon(int at) {
    while (open > 0) {
      open--;
      brackets.abandon(depths[open] - 1, at);
      if (formats[open] == 0) {
        tokens.add(FSTRING_END, at, at);
      }
    }
  }

  /**
   * @param format how many formats lie around the text: 0 for the text of the string itself
   */
  private int text(int start, char quote, boolean triple, boolean raw, int format) {
    char[] chars = source.chars;
    int i = start;
    while (true) {
      char c = chars[i];
      if (c == quote && (!triple || StringScanner.isTriple(chars, i))) {
        return format == 0 ? close(start, i, triple) : unfinished(start, i);
      } else if (c == '\\') {
        i = afterEscape(i, raw);
      } else if (c == '{' && (format > 0 || chars[i + 1] != '{')) {
        return openField(start, i, quote, triple, raw, format);
      } else if (c == '}' && format > 0) {
        middle(start, i);
        return endField(i);
      } else if (c == '{' || c == '}') {
        if (chars[i + 1] != c) {
          problems.add(i, i + 1, "a single '}' is not allowed in an f-string; write '}}'");
          i++;
        } else {
          i += 2;
        }
      } else if (isEnd(c, i, triple)) {
        return unterminated(start, i, format);
      } else {
        i++;
      }
    }
  }

  private boolean isEnd(char c, int at, boolean triple) {
    return (c == 0 && source.isEnd(at)) || (!triple && Source.isLineBreak(c));
  }

  private int close(int start, int at, boolean triple) {
    middle(start, at);
    int end = at + (triple ? 3 : 1);
    tokens.add(FSTRING_END, at, end);
    return end;
  }

  /** The offset behind a backslash and what it escapes; a brace is never escaped. */
  private int afterEscape(int at, boolean raw) {
    char[] chars = source.chars;
    char next = chars[at + 1];
    if (next == '{' || next == '}' || source.isEnd(at + 1)) {
      return at + 1;
    }
    if (next == 'N' && !raw && chars[at + 2] == '{') {
      int i = at + 3;
      while (Characters.isAsciiWord(chars[i]) || chars[i] == ' ' || chars[i] == '-') {
        i++;
      }
      return chars[i] == '}' ? i + 1 : i;
    }
    return source.afterLineBreak(at + 1);
  }

  private int openField(int start, int at, char quote, boolean triple, boolean raw, int format) {
    middle(start, at);
    if (!brackets.open('{', at)) {
      int end = triple ? source.length : source.endOfLine(at);
      tokens.add(FSTRING_END, end, end);
      return end;
    }
    if (format > MAX_NESTED_FORMATS) {
      problems.add(at, at + 1, "fields are nested too deeply in this format");
    }
    quotes[open] = quote;
    triples[open] = triple;
    raws[open] = raw;
    depths[open] = brackets.depth();
    formats[open] = format;
    open++;
    return at + 1;
  }

  /** A quote ends the string although a field is still open. */
  private int unfinished(int start, int at) {
    middle(start, at);
    problems.add(at, at + 1, "expected '}' before the end of the f-string");
    int end = at + (triples[open - 1] ? 3 : 1);
    while (open > 0 && formats[open - 1] > 0) {
      open--;
      brackets.abandon(depths[open] - 1, at);
    }
    open--;
    brackets.abandon(depths[open] - 1, at);
    tokens.add(FSTRING_END, at, end);
    return end;
  }

  private int unterminated(int start, int at, int format) {
    if (format > 0) {
      int end = unfinished(start, at);
      return Math.min(end, at);
    }
    middle(start, at);
    problems.add(start, at, "this f-string lacks its closing quote");
    tokens.add(FSTRING_END, at, at);
    return at;
  }

  private void middle(int start, int end) {
    if (end > start) {
      tokens.add(FSTRING_MIDDLE, start, end);
    }
  }
}
