package org.odooanalyzer.features.markup;

import java.util.Optional;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/**
 * An expression of Python inside a file of another format.
 *
 * @param expression its tree, in offsets of its own
 * @param text what was parsed; references of XML are as wide as they are written
 * @param shift what added to an offset of the tree gives that in the file
 */
record EmbeddedPython(Expr expression, String text, int shift) {
  /** The length of the longest expression that is read; longer ones are data. */
  private static final int LONGEST = 20_000;

  static Optional<EmbeddedPython> of(SourceText source, Span span) {
    if (span.length() > LONGEST) {
      return Optional.empty();
    }
    // A parenthesis before it lets it go over several lines.
    String text = "(" + unescaped(source.slice(span)) + "\n)";
    for (Stmt statement : new PythonParser().parse(text).tree().body()) {
      if (statement instanceof Stmt.ExprStmt found) {
        return Optional.of(new EmbeddedPython(found.value(), text, span.start() - 1));
      }
    }
    return Optional.empty();
  }

  /** Replaces references by their characters and as many blanks as keep all places. */
  private static String unescaped(String written) {
    if (written.indexOf('&') < 0) {
      return written;
    }
    StringBuilder text = new StringBuilder(written);
    boolean isOpen = false;
    for (int at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
      int end = text.indexOf(";", at);
      if (end < 0) {
        break;
      }
      String name = text.substring(at + 1, end);
      boolean isQuote = name.equals("quot") || name.equals("apos") || name.equals("#34");
      String character = character(name);
      String blanks = " ".repeat(end - at);
      text.replace(at, end + 1, isQuote && isOpen ? character + blanks : blanks + character);
      isOpen ^= isQuote;
    }
    return text.toString();
  }

  private static String character(String name) {
    return switch (name) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot", "#34" -> "\"";
      case "apos", "#39" -> "'";
      default -> " ";
    };
  }

  /** Where a node is in the file. */
  Span place(Node node) {
    return new Span(node.start() + shift, node.end() + shift);
  }

  /** Whether an offset of the file is in a node or at its end. */
  boolean has(Node node, int offset) {
    return node.start() + shift <= offset && offset <= node.end() + shift;
  }

  /** Where the characters of a string are in the file; empty for one of several parts. */
  Optional<Span> content(Expr.StringLiteral string) {
    String written = text.substring(string.start(), Math.min(string.end(), text.length()));
    if (written.isEmpty() || "'\"".indexOf(written.charAt(0)) < 0) {
      return Optional.empty();
    }
    boolean isClosed =
        written.length() > 1 && written.charAt(written.length() - 1) == written.charAt(0);
    String inside = written.substring(1, written.length() - (isClosed ? 1 : 0)).stripTrailing();
    boolean isPlain = inside.indexOf(written.charAt(0)) < 0 && inside.indexOf('\n') < 0;
    int start = string.start() + 1 + shift;
    return isPlain ? Optional.of(new Span(start, start + inside.length())) : Optional.empty();
  }
}
