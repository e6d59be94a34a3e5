package org.odooanalyzer.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.symbols.Block;
import org.odooanalyzer.symbols.Guard;
import org.odooanalyzer.syntax.python.ExceptHandler;
import org.odooanalyzer.syntax.python.MatchCase;
import org.odooanalyzer.syntax.python.Stmt;

/**
 * The few statements inside a function that matter outside: imports, classes, and {@code global}.
 * Functions inside it are searched too; the classes that are found are not.
 */
final class FunctionBody {
  /** A statement and the block of its function that it stands in. */
  record Found(Stmt statement, @Nullable Guard guard) {}

  private final List<Found> found = new ArrayList<>();
  private final Deque<Found> open = new ArrayDeque<>();

  private FunctionBody() {}

  /** Those statements, in order. */
  static List<Found> of(Stmt.FunctionDef function) {
    FunctionBody body = new FunctionBody();
    body.enter(function.body(), null);
    while (!body.open.isEmpty()) {
      Found next = body.open.pop();
      body.look(next.statement(), next.guard());
    }
    return body.found;
  }

  private void look(Stmt statement, @Nullable Guard guard) {
    if (statement instanceof Stmt.Import
        || statement instanceof Stmt.ImportFrom
        || statement instanceof Stmt.ClassDef
        || statement instanceof Stmt.Global) {
      found.add(new Found(statement, guard));
    } else if (statement instanceof Stmt.FunctionDef function) {
      enter(function.body(), guard);
    } else if (statement instanceof Stmt.If choice) {
      enter(choice.orElse(), new Guard(Block.ELSE, choice, null, guard));
      enter(choice.body(), new Guard(Block.IF, choice, null, guard));
    } else if (statement instanceof Stmt.Try attempt) {
      lookTry(attempt, guard);
    } else if (statement instanceof Stmt.With with) {
      enter(with.body(), new Guard(Block.WITH, with, null, guard));
    } else if (statement instanceof Stmt.For loop) {
      enter(loop.orElse(), guard);
      enter(loop.body(), guard);
    } else if (statement instanceof Stmt.While loop) {
      enter(loop.orElse(), guard);
      enter(loop.body(), guard);
    } else if (statement instanceof Stmt.Match match) {
      for (int i = match.cases().size() - 1; i >= 0; i--) {
        MatchCase part = match.cases().get(i);
        enter(part.body(), new Guard(Block.CASE, match, part, guard));
      }
    }
  }

  private void lookTry(Stmt.Try attempt, @Nullable Guard guard) {
    enter(attempt.finalBody(), guard);
    enter(attempt.orElse(), new Guard(Block.TRY_ELSE, attempt, null, guard));
    for (int i = attempt.handlers().size() - 1; i >= 0; i--) {
      ExceptHandler handler = attempt.handlers().get(i);
      enter(handler.body(), new Guard(Block.EXCEPT, attempt, handler, guard));
    }
    enter(attempt.body(), new Guard(Block.TRY, attempt, null, guard));
  }

  /** Puts statements on the stack so that the first of them is the next. */
  private void enter(List<Stmt> statements, @Nullable Guard guard) {
    for (int i = statements.size() - 1; i >= 0; i--) {
      Stmt statement = statements.get(i);
      if (!isSmall(statement)) {
        open.push(new Found(statement, guard));
      }
    }
  }

  /** Whether it is one of the statements that most functions consist of. */
  private static boolean isSmall(Stmt statement) {
    return statement instanceof Stmt.Assign
        || statement instanceof Stmt.ExprStmt
        || statement instanceof Stmt.Return;
  }
}
