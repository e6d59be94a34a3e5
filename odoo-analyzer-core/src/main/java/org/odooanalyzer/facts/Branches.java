package org.odooanalyzer.facts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.symbols.Guard;
import org.odooanalyzer.syntax.python.ExceptHandler;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Stmt;

/** Turns the guards of one file into branches, each once. */
final class Branches {
  private final StringPool strings;
  private final IdentityHashMap<Guard, Branch> branches = new IdentityHashMap<>();
  private final IdentityHashMap<Stmt, Integer> numbers = new IdentityHashMap<>();

  Branches(StringPool strings) {
    this.strings = strings;
  }

  /** The branch of a guard. */
  @Nullable Branch of(@Nullable Guard guard) {
    // A long chain of elif is a long chain of guards, so this is a loop.
    Deque<Guard> unknown = new ArrayDeque<>();
    Guard at = guard;
    while (at != null && !branches.containsKey(at)) {
      unknown.push(at);
      at = at.outer();
    }
    Branch outer = at == null ? null : branches.get(at);
    for (Guard next : unknown) {
      outer = branch(next, outer);
      branches.put(next, outer);
    }
    return outer;
  }

  private Branch branch(Guard guard, @Nullable Branch outer) {
    int number = numbers.computeIfAbsent(guard.statement(), statement -> numbers.size());
    FactExpr subject = FactExprs.ofNullable(subject(guard), strings, ExprLimits.SUBJECT);
    Expr target = guard.statement() instanceof Stmt.For loop ? loop.target() : null;
    return new Branch(
        guard.block(),
        number,
        subject,
        FactExprs.ofNullable(target, strings, ExprLimits.SUBJECT),
        outer);
  }

  private static @Nullable Expr subject(Guard guard) {
    if (guard.part() instanceof ExceptHandler handler) {
      return handler.type();
    }
    if (guard.statement() instanceof Stmt.If statement) {
      return statement.condition();
    }
    if (guard.statement() instanceof Stmt.While loop) {
      return loop.condition();
    }
    if (guard.statement() instanceof Stmt.For loop) {
      return loop.iterable();
    }
    if (guard.statement() instanceof Stmt.Match match) {
      return match.subject();
    }
    return guard.statement() instanceof Stmt.With with && !with.items().isEmpty()
        ? with.items().get(0).context()
        : null;
  }
}
