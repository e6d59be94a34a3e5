package org.odooanalyzer.syntax.python.antlr;

/** What all builders share while one file is read. */
final class Building {
  final PythonLexer lexer;
  final TokenCursor cursor;
  final Problems problems;
  final Values values;

  @SuppressWarnings("this-escape") // The cursor only keeps the reference.
  Building(PythonLexer lexer) {
    this.lexer = lexer;
    this.problems = lexer.problems;
    this.values = new Values(lexer.problems);
    this.cursor = new TokenCursor(this, lexer.tokens);
  }

  /** The characters of the word at a token. */
  String word(int token) {
    return lexer.names.get(lexer.tokens.symbols[token]);
  }

  /** The word of a token that should be a name; empty when the name is missing. */
  String name(int token) {
    return isName(token) ? word(token) : "";
  }

  boolean isName(int token) {
    return lexer.tokens.types[token] == FastPythonParser.NAME;
  }

  String text(int start, int end) {
    return lexer.source.text.substring(start, end);
  }
}
