package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.odooanalyzer.text.Span;

/**
 * Turns the characters of a file into {@link Tokens}. Blocks are balanced INDENT and DEDENT tokens;
 * line breaks inside brackets are no tokens; comments are kept aside.
 */
final class PythonLexer {
  final Source source = new Source();
  final Tokens tokens = new Tokens();
  final Names names = new Names();
  final Problems problems = new Problems();
  final List<Span> comments = new ArrayList<>();

  private final Layout layout = new Layout(tokens, problems);
  private final Brackets brackets = new Brackets(tokens, problems);
  private final StringScanner strings = new StringScanner(source, tokens, problems);
  private final FormattedStrings formatted =
      new FormattedStrings(source, tokens, problems, brackets);
  private final NumberScanner numbers = new NumberScanner(source, tokens, problems);
  private final OperatorScanner operators = new OperatorScanner();
  private final SoftKeywords softKeywords = new SoftKeywords(tokens, layout);
  private final BracketRecovery bracketRecovery = new BracketRecovery(source);

  private final byte[] kinds = Characters.kinds();
  private final byte[] keywordTypes = Keywords.types();
  private boolean recovering;

  /** The first token of the current line. */
  private int lineStart;

  /** Reads a file. The tokens, problems and comments of the file before are gone. */
  void read(String text) {
    names.trim();
    source.open(text);
    read(false);
  }

  /** Reads the same file again, closing brackets where a new statement seems to start. */
  void readAgain() {
    read(true);
  }

  /**
   * Whether brackets or strings in triple quotes are not closed, so that reading again may help.
   */
  boolean isUnbalanced() {
    return brackets.unbalanced() || strings.unterminated();
  }

  private void read(boolean recover) {
    recovering = recover;
    tokens.clear();
    problems.clear(source.length);
    comments.clear();
    layout.clear();
    brackets.clear();
    strings.clear(recover);
    formatted.clear();
    int nul = source.text.indexOf('\0');
    if (nul >= 0) {
      problems.add(nul, nul + 1, "a NUL character is not allowed in a Python file; remove it");
    }
    int end = run();
    finish(end);
  }

  private int run() {
    char[] chars = source.chars;
    int at = startLine(0);
    while (true) {
      char c = chars[at];
      switch (c < kinds.length ? kinds[c] : Characters.WORD) {
        case Characters.BLANK -> at++;
        case Characters.WORD -> at = word(at);
        case Characters.OPERATOR -> at = operator(at, c);
        case Characters.OPENER -> {
          brackets.open(c, at);
          at++;
        }
        case Characters.CLOSER -> at = closer(at, c);
        case Characters.QUOTE -> at = strings.scan(at, at);
        case Characters.LINE_BREAK -> at = lineBreak(at);
        case Characters.DIGIT -> at = numbers.scan(at);
        case Characters.COMMENT -> at = comment(at);
        case Characters.BACKSLASH -> at = backslash(at);
        default -> {
          if (source.isEnd(at)) {
            return at;
          }
          at = strange(at, at + 1);
        }
      }
    }
  }

  private void finish(int end) {
    formatted.abandon(end);
    brackets.abandon(0, end);
    if (tokens.count > 0 && !Tokens.isLayout(tokens.lastType())) {
      newline(end);
    }
    layout.end(end);
    tokens.add(Tokens.END_OF_FILE, end, end);
  }

  // ----------------------------------------------------------------------------------------- lines

  /** Skips blank lines, opens or closes blocks and returns the offset of the first token. */
  private int startLine(int from) {
    char[] chars = source.chars;
    int at = from;
    int column = 0;
    int narrowColumn = 0;
    int continued = 0;
    while (true) {
      char c = chars[at];
      if (c == ' ') {
        column++;
        narrowColumn++;
      } else if (c == '\t') {
        column = (column & ~7) + 8;
        narrowColumn++;
      } else if (c == '\f') {
        column = 0;
        narrowColumn = 0;
      } else if (c == '\n' || c == '\r') {
        column = 0;
        narrowColumn = 0;
        continued = 0;
      } else if (c == '#') {
        at = comment(at);
        continue;
      } else if (c == '\\' && Source.isLineBreak(chars[at + 1])) {
        // The indentation of a continued line is that of its first line.
        continued = continued == 0 ? column : continued;
        at = backslash(at);
        continue;
      } else {
        break;
      }
      at++;
    }
    if (!source.isEnd(at)) {
      layout.line(
          continued == 0 ? column : continued, continued == 0 ? narrowColumn : continued, at);
    }
    lineStart = tokens.count;
    return at;
  }

  private int lineBreak(int at) {
    int next = source.afterLineBreak(at);
    if (brackets.depth() > 0) {
      boolean abandon =
          recovering
              && (formatted.inSingleLine()
                  || bracketRecovery.statementFollows(next, layout.column()));
      if (!abandon) {
        return next;
      }
      formatted.abandon(at);
      if (bracketRecovery.statementFollows(next, layout.column())) {
        brackets.abandon(0, at);
      }
      if (brackets.depth() > 0) {
        return next;
      }
    }
    newline(at);
    return startLine(next);
  }

  private void newline(int at) {
    if (lineStart < tokens.count) {
      softKeywords.endLine(lineStart);
    }
    tokens.add(NEWLINE, at, at);
  }

  private int comment(int at) {
    int end = source.endOfLine(at);
    comments.add(new Span(at, end));
    return end;
  }

  private int backslash(int at) {
    if (Source.isLineBreak(source.chars[at + 1])) {
      int next = source.afterLineBreak(at + 1);
      if (source.isEnd(next)) {
        problems.add(at, at + 1, "the file ends behind a '\\' that continues its last line");
      }
      return next;
    }
    problems.add(at, at + 1, "nothing may follow a '\\' that continues a line");
    return strangeToken(at, at + 1);
  }

  // ---------------------------------------------------------------------------------------- tokens

  private int operator(int at, char c) {
    char[] chars = source.chars;
    if (c == '.' && Characters.isDigit(chars[at + 1])) {
      return numbers.scan(at);
    }
    if (c == ':' && inField()) {
      return formatted.format(at);
    }
    if (c == '!' && chars[at + 1] != '=' && !inField()) {
      return strange(at, at + 1);
    }
    return operators.scan(chars, at, tokens);
  }

  /** Whether the text lies directly in a replacement field of an f-string. */
  private boolean inField() {
    return brackets.depth() > 0 && brackets.depth() == formatted.fieldDepth();
  }

  private int closer(int at, char c) {
    int floor = formatted.fieldDepth();
    if (c == '}' && floor > 0) {
      if (!brackets.isOpen('{', floor)) {
        brackets.abandon(floor, at);
        return formatted.endField(at);
      }
    }
    brackets.close(c, at, floor);
    return at + 1;
  }

  private int word(int start) {
    char[] chars = source.chars;
    int hash = 0;
    int at = start;
    char c = chars[at];
    do {
      hash = Names.hash(hash, c);
      c = chars[++at];
    } while (c < kinds.length && kinds[c] >= Characters.WORD);
    if (c >= 128 || chars[start] >= 128) {
      return wordBeyondAscii(start);
    }
    if ((c == '\'' || c == '"') && at - start <= 2) {
      int prefix = StringScanner.prefix(chars, start, at);
      if (prefix >= 0) {
        return (prefix & StringScanner.FORMATTED) == 0
            ? strings.scan(start, at)
            : formatted.start(start, at, (prefix & StringScanner.RAW) != 0);
      }
    }
    addWord(names.symbol(chars, start, at, hash), start, at);
    return at;
  }

  private void addWord(int symbol, int start, int end) {
    int type = symbol < keywordTypes.length ? keywordTypes[symbol] : NAME;
    int last = tokens.lastType();
    if (type == IN && last == NOT) {
      fuse(NOT_IN, end);
    } else if (type == NOT && last == IS) {
      fuse(IS_NOT, end);
    } else {
      tokens.addWord(type, start, end, symbol);
      if (type == NAME && last == NAME) {
        softKeywords.nameAfterName();
      }
    }
  }

  private void fuse(int type, int end) {
    tokens.types[tokens.count - 1] = (byte) type;
    tokens.ends[tokens.count - 1] = end;
  }

  private int wordBeyondAscii(int start) {
    char[] chars = source.chars;
    int first = Character.codePointAt(chars, start, source.length);
    if (!Characters.isWordStart(first)) {
      return strange(start, start + Character.charCount(first));
    }
    int at = start;
    while (!source.isEnd(at)) {
      int codePoint = Character.codePointAt(chars, at, source.length);
      if (!Characters.isWordPart(codePoint)) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    addWord(names.normalized(chars, start, at), start, at);
    return at;
  }

  private int strange(int start, int end) {
    if (source.chars[start] == 0) {
      return end;
    }
    int codePoint = Character.codePointAt(source.chars, start, end);
    String shown =
        Character.isISOControl(codePoint) || Character.isWhitespace(codePoint) || codePoint == 0xA0
            ? String.format(Locale.ROOT, "U+%04X", codePoint)
            : "'" + Character.toString(codePoint) + "'";
    problems.add(start, end, "the character " + shown + " has no meaning in Python");
    return strangeToken(start, end);
  }

  private int strangeToken(int start, int end) {
    tokens.add(STRAY, start, end);
    return end;
  }
}
