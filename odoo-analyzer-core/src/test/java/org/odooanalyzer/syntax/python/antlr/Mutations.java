package org.odooanalyzer.syntax.python.antlr;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes one token of a program: deletes it, doubles it, or puts another one there. */
final class Mutations {
  private static final List<String> OTHERS =
      List.of(
          "x", "1", "'s'", "b'b'", "f'{x}'", "(", ")", "[", "]", "{", "}", ",", ":", ";", ".", "=",
          ":=", "*", "**", "+", "-", "~", "not", "in", "is", "and", "or", "if", "else", "for",
          "lambda", "await", "yield", "async", "as", "def", "class", "return", "import", "from",
          "pass", "None", "...", "@", "->", "==", "+=", "match", "case", "type", "_", "\n", "\\\n",
          "#", "\n    ", "with", "try", "except", "finally", "while", "del", "global", "\"", "'''");

  private final Random random;
  private final PythonLexer lexer = new PythonLexer();

  Mutations(long seed) {
    random = new Random(seed);
  }

  /** A number of programs that differ from this one in one token each. */
  List<String> of(String program, int count) {
    lexer.read(program);
    List<String> mutations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int token = random.nextInt(lexer.tokens.count);
      int start = Math.min(lexer.tokens.starts[token], program.length());
      int end = Math.min(lexer.tokens.ends[token], program.length());
      String before = program.substring(0, start);
      String self = program.substring(start, end);
      String behind = program.substring(end);
      String other = OTHERS.get(random.nextInt(OTHERS.size()));
      mutations.add(
          switch (random.nextInt(4)) {
            case 0 -> before + behind;
            case 1 -> before + self + " " + self + behind;
            case 2 -> before + " " + other + " " + behind;
            default -> before + other + " " + self + behind;
          });
    }
    return mutations;
  }
}
