package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.STRING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.odooanalyzer.syntax.python.Expr;

/** Builds strings and f-strings, and joins those that stand beside each other. */
final class Strings {
  private final Building building;
  private final TokenCursor cursor;
  private final Tokens tokens;
  private final Values values;
  private final StringDecoder decoder;

  /** The prefix flags of the f-strings that are open, innermost last. */
  private int[] open = new int[8];

  private int openCount;

  Strings(Building building) {
    this.building = building;
    this.cursor = building.cursor;
    this.tokens = building.lexer.tokens;
    this.values = building.values;
    this.decoder = new StringDecoder(building.lexer.source, building.problems);
  }

  void clear() {
    openCount = 0;
  }

  /** Called in front of a plain string. */
  void literal() {
    int token = cursor.position;
    if (tokens.types[token] != STRING) {
      return;
    }
    int start = tokens.starts[token];
    int end = tokens.ends[token];
    char[] chars = building.lexer.source.chars;
    int quoteAt = quoteAt(start);
    int flags = StringScanner.prefix(chars, start, quoteAt);
    int width = StringScanner.isTriple(chars, quoteAt) && end >= quoteAt + 6 ? 3 : 1;
    int bodyEnd = end;
    if (end - width >= quoteAt + width && chars[end - 1] == chars[quoteAt]) {
      bodyEnd = end - width;
    }
    String value = decoder.decode(Math.min(quoteAt + width, bodyEnd), bodyEnd, flags, false);
    boolean bytes = (flags & StringScanner.BYTES) != 0;
    values.pushLeaf(new Expr.StringLiteral(start, end, bytes, value), start, end);
  }

  private int quoteAt(int start) {
    char[] chars = building.lexer.source.chars;
    int i = start;
    while (chars[i] != '\'' && chars[i] != '"') {
      i++;
    }
    return i;
  }

  /** Called in front of the start of an f-string. */
  void open() {
    if (openCount == open.length) {
      open = Arrays.copyOf(open, openCount * 2);
    }
    int start = cursor.start();
    open[openCount++] = StringScanner.prefix(building.lexer.source.chars, start, quoteAt(start));
  }

  /** Called in front of a piece of text of an f-string. */
  void text() {
    piece(true);
  }

  /** Called in front of a piece of text of a format, where braces are never doubled. */
  void formatText() {
    piece(false);
  }

  private void piece(boolean braces) {
    int token = cursor.position;
    int start = tokens.starts[token];
    int end = tokens.ends[token];
    String value = decoder.decode(start, end, open[openCount - 1], braces);
    values.pushLeaf(new Expr.StringLiteral(start, end, false, value), start, end);
  }

  /** Builds an f-string from the parts above the mark. */
  void formatted(int mark, int start) {
    openCount--;
    boolean template = (open[openCount] & StringScanner.TEMPLATE) != 0;
    int end = cursor.endBeforeLayout();
    int depth = values.depthOver(mark);
    List<Expr> parts = merged(values.popExprs(mark));
    values.push(new Expr.JoinedString(start, end, template, parts), start, end, depth);
  }

  /** Builds the format behind a colon from the parts above the mark. */
  void formatSpec(int mark, int start) {
    int end = cursor.endBeforeLayout();
    int from = start - 1;
    int depth = values.depthOver(mark);
    List<Expr> parts = merged(values.popExprs(mark));
    values.push(new Expr.JoinedString(from, end, false, parts), from, end, depth);
  }

  /**
   * Builds a replacement field.
   *
   * @param equal the token of the {@code =} that asks to show the expression, or -1
   * @param conversion the token behind the exclamation mark, or -1
   */
  void replacement(int mark, int start, int equal, int conversion, boolean hasFormat) {
    int end = cursor.endBeforeLayout();
    int depth = values.depthOver(mark);
    Expr.JoinedString format = null;
    if (values.size > mark + 1 && hasFormat && values.top() instanceof Expr.JoinedString joined) {
      format = joined;
      values.drop();
    }
    values.fix(mark, start, end);
    Expr value = values.pop();
    char letter = conversion < 0 ? 0 : conversion(conversion);
    if (equal >= 0) {
      showExpression(start + 1, equal);
      letter = letter == 0 && format == null ? 'r' : letter;
    }
    values.push(new Expr.FormattedValue(start, end, value, letter, format), start, end, depth);
  }

  /** {@code {value=}} puts its own text in front of the value. */
  private void showExpression(int start, int equal) {
    int end = tokens.starts[equal + 1];
    String text =
        building.text(start, Math.max(start, end)).replace("\r\n", "\n").replace('\r', '\n');
    values.pushLeaf(new Expr.StringLiteral(start, end, false, text), start, end);
  }

  private char conversion(int token) {
    String word = building.name(token);
    boolean valid =
        (word.equals("r") || word.equals("s") || word.equals("a"))
            && tokens.starts[token] == tokens.ends[token - 1];
    if (!valid) {
      building.problems.add(
          tokens.starts[token - 1],
          tokens.ends[token],
          "expected 'r', 's' or 'a' right behind '!'");
      return 0;
    }
    return word.charAt(0);
  }

  /** Joins the strings above the mark to one expression. */
  void join(int mark, int start) {
    int count = values.size - mark;
    if (count == 1 && values.get(mark) instanceof Expr.StringLiteral) {
      return;
    }
    if (count == 0) {
      values.fix(mark, start, cursor.endBeforeLayout());
      return;
    }
    int depth = values.depthOver(mark);
    int end = cursor.endBeforeLayout();
    List<Expr> pieces = values.popExprs(mark);
    checkKinds(pieces);
    values.push(joined(pieces, start, end), start, end, depth);
  }

  private static Expr joined(List<Expr> pieces, int start, int end) {
    boolean formatted = false;
    boolean template = false;
    List<Expr> parts = new ArrayList<>();
    for (Expr piece : pieces) {
      if (piece instanceof Expr.JoinedString string) {
        formatted = true;
        template |= string.template();
        parts.addAll(string.parts());
      } else {
        parts.add(piece);
      }
    }
    if (formatted) {
      return new Expr.JoinedString(start, end, template, merged(parts));
    }
    StringBuilder value = new StringBuilder();
    boolean bytes = false;
    for (Expr part : parts) {
      if (part instanceof Expr.StringLiteral literal) {
        value.append(literal.value());
        bytes = literal.bytes();
      }
    }
    return new Expr.StringLiteral(start, end, bytes, value.toString());
  }

  private void checkKinds(List<Expr> pieces) {
    int first = kind(pieces.get(0));
    for (Expr piece : pieces) {
      if (kind(piece) != first) {
        building.problems.add(
            piece.start(), piece.end(), "strings, bytes and t-strings cannot be joined");
        return;
      }
    }
  }

  private static int kind(Expr piece) {
    if (piece instanceof Expr.StringLiteral literal) {
      return literal.bytes() ? 1 : 0;
    }
    return piece instanceof Expr.JoinedString joined && joined.template() ? 2 : 0;
  }

  /** Makes one of neighboring texts and leaves out empty ones. */
  private static List<Expr> merged(List<Expr> parts) {
    List<Expr> merged = new ArrayList<>(parts.size());
    for (Expr part : parts) {
      int last = merged.size() - 1;
      if (part instanceof Expr.StringLiteral text) {
        if (text.value().isEmpty()) {
          continue;
        }
        if (last >= 0 && merged.get(last) instanceof Expr.StringLiteral before) {
          String value = before.value() + text.value();
          merged.set(
              last, new Expr.StringLiteral(before.start(), text.end(), before.bytes(), value));
          continue;
        }
      }
      merged.add(part);
    }
    return List.copyOf(merged);
  }
}
