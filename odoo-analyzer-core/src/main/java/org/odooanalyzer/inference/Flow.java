package org.odooanalyzer.inference;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.symbols.Binding;
import org.odooanalyzer.symbols.Symbol;
import org.odooanalyzer.syntax.python.ExceptHandler;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.MatchCase;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.Span;

/**
 * Finds which bindings of a name can be the last one before a use. Statements are looked at from
 * the use back to the start of the scope; a binding that surely happens ends the search.
 */
final class Flow {
  private final List<Symbol> symbols;
  private final int use;
  private final List<Symbol> found = new ArrayList<>();

  private Flow(List<Symbol> symbols, int use) {
    this.symbols = symbols;
    this.use = use;
  }

  /**
   * The bindings that can reach a use, or all when none can.
   *
   * @param symbols all bindings of one name in one scope
   * @param body the statements of that scope
   */
  static List<Symbol> reaching(List<Symbol> symbols, List<Stmt> body, int use) {
    if (symbols.size() < 2 || body.isEmpty()) {
      return symbols;
    }
    Flow flow = new Flow(symbols, use);
    if (!flow.before(body)) {
      for (Symbol symbol : symbols) {
        if (symbol instanceof Symbol.ParameterSymbol) {
          flow.found.add(symbol);
        }
      }
    }
    return flow.found.isEmpty() ? symbols : flow.found;
  }

  /** Adds what happens in some statements before the use; whether a binding surely does. */
  private boolean before(List<Stmt> statements) {
    for (int i = statements.size() - 1; i >= 0; i--) {
      Stmt statement = statements.get(i);
      boolean isBefore = statement.end() < use || (statement.end() == use && i < last(statements));
      if (statement.start() <= use && (isBefore ? through(statement) : inside(statement))) {
        return true;
      }
    }
    return false;
  }

  private int last(List<Stmt> statements) {
    return statements.get(statements.size() - 1).start() <= use ? statements.size() - 1 : -1;
  }

  /** Adds what happens inside a statement before the use in it. */
  private boolean inside(Stmt statement) {
    if (!hasSymbols(statement)) {
      return false;
    }
    if (statement instanceof Stmt.If choice) {
      return holds(choice.body())
          ? before(choice.body()) || early(choice.condition())
          : (holds(choice.orElse()) && before(choice.orElse())) || early(choice.condition());
    }
    if (statement instanceof Stmt.For loop) {
      return insideLoop(loop.body(), loop.orElse(), loop.target(), loop);
    }
    if (statement instanceof Stmt.While loop) {
      return insideLoop(loop.body(), loop.orElse(), loop.condition(), loop);
    }
    if (statement instanceof Stmt.Try attempt) {
      return insideTry(attempt);
    }
    if (statement instanceof Stmt.With with) {
      return (holds(with.body()) && before(with.body())) || header(with, with.body());
    }
    if (statement instanceof Stmt.Match match) {
      for (MatchCase part : match.cases()) {
        if (part.start() <= use && use <= part.end()) {
          return before(part.body()) || add(part.pattern().span(), Integer.MAX_VALUE);
        }
      }
      return false;
    }
    return early(statement);
  }

  private boolean insideLoop(List<Stmt> body, List<Stmt> orElse, Expr head, Stmt loop) {
    if (holds(orElse)) {
      if (before(orElse)) {
        return true;
      }
      add(new Span(loop.start(), orElse.get(0).start()), Integer.MAX_VALUE);
      return false;
    }
    if (!holds(body)) {
      return false;
    }
    if (before(body) || add(head.span(), Integer.MAX_VALUE)) {
      return true;
    }
    // What a turn binds behind the use is there in the next turn.
    add(new Span(body.get(0).start(), loop.end()), Integer.MAX_VALUE);
    return false;
  }

  private boolean insideTry(Stmt.Try attempt) {
    if (holds(attempt.body())) {
      return before(attempt.body());
    }
    for (ExceptHandler handler : attempt.handlers()) {
      if (handler.start() <= use && use <= handler.end()) {
        if (before(handler.body()) || header(handler, handler.body())) {
          return true;
        }
        addAll(attempt.body());
        return false;
      }
    }
    if (holds(attempt.orElse())) {
      return before(attempt.orElse()) || sequence(attempt.body());
    }
    if (holds(attempt.finalBody()) && before(attempt.finalBody())) {
      return true;
    }
    add(new Span(attempt.start(), Math.min(use, attempt.end())), use);
    return false;
  }

  private boolean holds(List<Stmt> body) {
    return !body.isEmpty() && body.get(0).start() <= use && use <= body.get(body.size() - 1).end();
  }

  /** Adds what a statement that lies before the use binds; whether it surely does. */
  private boolean through(Stmt statement) {
    if (!hasSymbols(statement)) {
      return false;
    }
    if (statement instanceof Stmt.If choice) {
      boolean then = branch(choice.body());
      boolean otherwise = branch(choice.orElse());
      return (then && otherwise) || early(choice.condition());
    }
    if (statement instanceof Stmt.With with) {
      return sequence(with.body()) || header(with, with.body());
    }
    if (statement instanceof Stmt.Try attempt) {
      return throughTry(attempt);
    }
    boolean mayNotRun =
        statement instanceof Stmt.For
            || statement instanceof Stmt.While
            || statement instanceof Stmt.Match;
    return add(statement.span(), Integer.MAX_VALUE) && !mayNotRun;
  }

  private boolean throughTry(Stmt.Try attempt) {
    if (sequence(attempt.finalBody())) {
      return true;
    }
    boolean isBound = sequence(attempt.orElse()) || sequence(attempt.body());
    for (ExceptHandler handler : attempt.handlers()) {
      isBound &= branch(handler.body());
    }
    return isBound;
  }

  /** Adds what a branch binds that may have run; one that leaves has not. */
  private boolean branch(List<Stmt> statements) {
    return leaves(statements) || sequence(statements);
  }

  private boolean sequence(List<Stmt> statements) {
    for (int i = statements.size() - 1; i >= 0; i--) {
      if (through(statements.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean leaves(List<Stmt> statements) {
    if (statements.isEmpty()) {
      return false;
    }
    Stmt last = statements.get(statements.size() - 1);
    return last instanceof Stmt.Return
        || last instanceof Stmt.Raise
        || (last instanceof Stmt.Simple simple && simple.kind() != Stmt.Simple.Kind.PASS)
        || (last instanceof Stmt.If choice && leaves(choice.body()) && leaves(choice.orElse()));
  }

  private void addAll(List<Stmt> statements) {
    statements.forEach(statement -> add(statement.span(), Integer.MAX_VALUE));
  }

  /** Adds what stands between the start of a compound statement and its body. */
  private boolean header(Node statement, List<Stmt> body) {
    int end = body.isEmpty() ? statement.end() : body.get(0).start();
    Span header = new Span(statement.start(), Math.max(end, statement.start()));
    if (statement instanceof ExceptHandler handler) {
      return handler.name() != null && addOf(handler);
    }
    return add(header, use);
  }

  private boolean addOf(Node statement) {
    boolean isAdded = false;
    for (Symbol symbol : symbols) {
      if (symbol instanceof Symbol.VariableSymbol variable
          && variable.statement().span().equals(statement.span())) {
        found.add(symbol);
        isAdded = true;
      }
    }
    return isAdded;
  }

  /** Adds assignment expressions that stand before the use in the same statement. */
  private boolean early(Node node) {
    boolean isAdded = false;
    for (Symbol symbol : symbols) {
      if (symbol instanceof Symbol.VariableSymbol variable
          && variable.statement() instanceof Expr.NamedExpr named
          && node.start() <= named.start()
          && named.end() <= Math.min(use, node.end())) {
        found.add(symbol);
        isAdded = true;
      }
    }
    return isAdded;
  }

  private boolean hasSymbols(Node node) {
    for (Symbol symbol : symbols) {
      if (isIn(symbol, node.span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Symbol symbol, Span span) {
    int at = symbol.nameSpan().start();
    return span.start() <= at && at < span.end() && !(symbol instanceof Symbol.ParameterSymbol);
  }

  /** Adds the bindings in a part of the text; whether one of them surely binds. */
  private boolean add(Span span, int until) {
    boolean isBound = false;
    for (Symbol symbol : symbols) {
      if (isIn(symbol, span) && symbol.nameSpan().end() <= until) {
        Binding how =
            symbol instanceof Symbol.VariableSymbol variable
                ? variable.binding()
                : Binding.ASSIGNED;
        if (how != Binding.DELETED && !found.contains(symbol)) {
          found.add(symbol);
        }
        isBound |= how != Binding.FROM_FUNCTION && how != Binding.ANNOTATED;
      }
    }
    return isBound;
  }
}
