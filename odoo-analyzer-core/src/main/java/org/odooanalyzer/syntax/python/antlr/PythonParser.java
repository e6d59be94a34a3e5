package org.odooanalyzer.syntax.python.antlr;

import java.util.List;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.Stmt;

/**
 * Parses Python files. An instance keeps its buffers and its table of names from file to file, so
 * one instance for each thread is the fastest use; it is not safe for use by two threads at once.
 */
public final class PythonParser {
  /** No node of a tree lies deeper than this, so that a recursive visitor needs a bounded stack. */
  public static final int MAX_DEPTH = 1000;

  private final PythonLexer lexer = new PythonLexer();
  private final FastPythonParser fast = new FastPythonParser(new Building(lexer).cursor);
  private final RecoveringPythonParser recovering =
      new RecoveringPythonParser(new Building(lexer).cursor);

  /** Parses a file. Never fails: see the problems for what was not understood. */
  public Parsed<PyModule> parse(String text) {
    lexer.read(text);
    try {
      List<Stmt> body = lexer.isUnbalanced() || !parseFast() ? recover() : fast.stmts.module();
      PyModule module = new PyModule(0, text.length(), body, List.copyOf(lexer.comments));
      return new Parsed<>(module, lexer.problems.sorted());
    } finally {
      lexer.source.close();
    }
  }

  private boolean parseFast() {
    int problems = lexer.problems.count();
    try {
      fast.begin();
      fast.file_input();
      return true;
    } catch (ParseCancellationException error) {
      lexer.problems.truncate(problems);
      return false;
    }
  }

  private List<Stmt> recover() {
    if (lexer.isUnbalanced()) {
      lexer.readAgain();
    }
    recovering.begin();
    recovering.file_input();
    return recovering.stmts.module();
  }
}
