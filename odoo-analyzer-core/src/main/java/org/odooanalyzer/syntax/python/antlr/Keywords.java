package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.*;

import java.util.List;

/** The words with a meaning of their own. Their places here are their numbers in {@link Names}. */
final class Keywords {
  /** A keyword and the type of its tokens. The soft keywords are names until context says more. */
  private record Word(String word, int type) {}

  private static final List<Word> WORDS =
      List.of(
          new Word("match", NAME),
          new Word("case", NAME),
          new Word("type", NAME),
          new Word("False", FALSE),
          new Word("None", NONE),
          new Word("True", TRUE),
          new Word("and", AND),
          new Word("as", AS),
          new Word("assert", ASSERT),
          new Word("async", ASYNC),
          new Word("await", AWAIT),
          new Word("break", BREAK),
          new Word("class", CLASS),
          new Word("continue", CONTINUE),
          new Word("def", DEF),
          new Word("del", DEL),
          new Word("elif", ELIF),
          new Word("else", ELSE),
          new Word("except", EXCEPT),
          new Word("finally", FINALLY),
          new Word("for", FOR),
          new Word("from", FROM),
          new Word("global", GLOBAL),
          new Word("if", IF),
          new Word("import", IMPORT),
          new Word("in", IN),
          new Word("is", IS),
          new Word("lambda", LAMBDA),
          new Word("nonlocal", NONLOCAL),
          new Word("not", NOT),
          new Word("or", OR),
          new Word("pass", PASS),
          new Word("raise", RAISE),
          new Word("return", RETURN),
          new Word("try", TRY),
          new Word("while", WHILE),
          new Word("with", WITH),
          new Word("yield", YIELD));

  static final int MATCH_WORD = 0;
  static final int CASE_WORD = 1;
  static final int TYPE_WORD = 2;
  static final int COUNT = WORDS.size();

  private Keywords() {}

  static String word(int symbol) {
    return WORDS.get(symbol).word();
  }

  /** The types of the tokens by symbol. */
  static byte[] types() {
    byte[] types = new byte[COUNT];
    for (int i = 0; i < COUNT; i++) {
      types[i] = (byte) WORDS.get(i).type();
    }
    return types;
  }
}
