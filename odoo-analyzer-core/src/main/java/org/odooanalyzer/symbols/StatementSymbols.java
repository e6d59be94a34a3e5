package org.odooanalyzer.symbols;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Alias;
import org.odooanalyzer.syntax.python.ExceptHandler;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.MatchCase;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.syntax.python.StmtVisitor;
import org.odooanalyzer.syntax.python.WithItem;
import org.odooanalyzer.text.Span;

/** Binds what one statement binds, and leaves what is inside it to the builder's stack. */
record StatementSymbols(SymbolBuilder builder, Scope scope, @Nullable Guard guard)
    implements StmtVisitor<StatementSymbols> {
  @Override
  public StatementSymbols visitFunctionDef(Stmt.FunctionDef function) {
    builder.laterAll(function.decorators(), scope, guard);
    Scope inside = null;
    if (builder.bodies()) {
      Scope around = builder.typeParameters(function.typeParameters(), function, scope, guard);
      inside = new Scope(Scope.Kind.FUNCTION, function, around);
      builder.parameters(function.parameters(), around, inside, guard);
      builder.later(function.returns(), around, guard);
      builder.laterAll(function.body(), inside, null);
    }
    String name = function.name();
    scope.add(new Symbol.FunctionSymbol(name, scope.count(name), function, inside, guard));
    return this;
  }

  @Override
  public StatementSymbols visitClassDef(Stmt.ClassDef type) {
    builder.laterAll(type.decorators(), scope, guard);
    Scope around = builder.typeParameters(type.typeParameters(), type, scope, guard);
    Scope inside = new Scope(Scope.Kind.CLASS, type, around);
    builder.laterAll(type.bases(), around, guard);
    builder.laterAll(type.keywords(), around, guard);
    builder.laterAll(type.body(), inside, null);
    String name = type.name();
    scope.add(new Symbol.ClassSymbol(name, scope.count(name), type, inside, guard));
    return this;
  }

  @Override
  public StatementSymbols visitAssign(Stmt.Assign assign) {
    builder.later(assign.value(), scope, guard);
    for (Expr target : assign.targets()) {
      Targets.bind(target, assign.value(), Binding.ASSIGNED, scope, guard, assign);
      builder.later(target, scope, guard);
    }
    return this;
  }

  @Override
  public StatementSymbols visitAugAssign(Stmt.AugAssign assign) {
    builder.later(assign.value(), scope, guard);
    Expr sum =
        new Expr.BinOp(
            assign.start(), assign.end(), assign.target(), assign.operator(), assign.value());
    Targets.bind(assign.target(), sum, Binding.AUGMENTED, scope, guard, assign);
    return this;
  }

  @Override
  public StatementSymbols visitAnnAssign(Stmt.AnnAssign assign) {
    builder.later(assign.value(), scope, guard);
    if (assign.target() instanceof Expr.Name name) {
      Binding binding = assign.value() == null ? Binding.ANNOTATED : Binding.ASSIGNED;
      Targets.define(
          scope,
          name.id(),
          name.span(),
          assign,
          binding,
          assign.annotation(),
          assign.value(),
          guard);
    } else if (assign.value() != null) {
      Targets.bind(assign.target(), assign.value(), Binding.ASSIGNED, scope, guard, assign);
    }
    return this;
  }

  @Override
  public StatementSymbols visitTypeAlias(Stmt.TypeAlias alias) {
    Scope inside = builder.typeParameters(alias.typeParameters(), alias, scope, guard);
    builder.later(alias.value(), inside, guard);
    Expr.Name name = alias.name();
    Targets.define(scope, name.id(), name.span(), alias, Binding.TYPE, null, alias.value(), guard);
    return this;
  }

  @Override
  public StatementSymbols visitExprStmt(Stmt.ExprStmt statement) {
    builder.later(statement.value(), scope, guard);
    if (statement.value() instanceof Expr.Call call) {
      Targets.changes(scope, statement, Effect.Kind.CALL, null, call, guard);
    }
    return this;
  }

  @Override
  public StatementSymbols visitDelete(Stmt.Delete delete) {
    for (Expr target : delete.targets()) {
      if (target instanceof Expr.Name name) {
        Targets.define(scope, name.id(), name.span(), delete, Binding.DELETED, null, null, guard);
      } else {
        Targets.changes(scope, delete, Effect.Kind.DELETE, target, null, guard);
      }
    }
    return this;
  }

  @Override
  public StatementSymbols visitImport(Stmt.Import statement) {
    for (Alias alias : statement.names()) {
      int dot = alias.name().indexOf('.');
      define(statement, alias, dot < 0 ? alias.name() : alias.name().substring(0, dot));
    }
    return this;
  }

  @Override
  public StatementSymbols visitImportFrom(Stmt.ImportFrom statement) {
    for (Alias alias : statement.names()) {
      define(statement, alias, alias.name());
    }
    return this;
  }

  private void define(Stmt statement, Alias alias, String plainName) {
    String asName = alias.asName();
    String name = asName == null ? plainName : asName;
    Span span =
        asName == null
            ? new Span(alias.start(), Math.min(alias.start() + name.length(), alias.end()))
            : new Span(Math.max(alias.start(), alias.end() - name.length()), alias.end());
    scope.add(new Symbol.ImportSymbol(name, scope.count(name), span, statement, alias, guard));
  }

  @Override
  public StatementSymbols visitGlobal(Stmt.Global global) {
    scope.declareGlobal(global.names());
    return this;
  }

  @Override
  public StatementSymbols visitNonlocal(Stmt.Nonlocal nonlocal) {
    scope.declareNonlocal(nonlocal.names());
    return this;
  }

  @Override
  public StatementSymbols visitIf(Stmt.If statement) {
    builder.later(statement.condition(), scope, guard);
    block(Block.IF, statement, statement.body());
    return block(Block.ELSE, statement, statement.orElse());
  }

  @Override
  public StatementSymbols visitWhile(Stmt.While loop) {
    builder.later(loop.condition(), scope, guard);
    block(Block.WHILE, loop, loop.body());
    return block(Block.LOOP_ELSE, loop, loop.orElse());
  }

  @Override
  public StatementSymbols visitFor(Stmt.For loop) {
    builder.later(loop.iterable(), scope, guard);
    Guard inside = new Guard(Block.FOR, loop, null, guard);
    Targets.bindUnknown(loop.target(), scope, inside, loop);
    builder.laterAll(loop.body(), scope, inside);
    return block(Block.LOOP_ELSE, loop, loop.orElse());
  }

  @Override
  public StatementSymbols visitTry(Stmt.Try statement) {
    block(Block.TRY, statement, statement.body());
    for (ExceptHandler handler : statement.handlers()) {
      builder.later(handler.type(), scope, guard);
      Guard inside = new Guard(Block.EXCEPT, statement, handler, guard);
      String name = handler.name();
      if (name != null) {
        Targets.define(
            scope, name, handler.nameSpan(), handler, Binding.TARGET, null, null, inside);
      }
      builder.laterAll(handler.body(), scope, inside);
    }
    block(Block.TRY_ELSE, statement, statement.orElse());
    return block(Block.FINALLY, statement, statement.finalBody());
  }

  @Override
  public StatementSymbols visitWith(Stmt.With with) {
    for (WithItem item : with.items()) {
      builder.later(item.context(), scope, guard);
      Expr target = item.target();
      if (target != null) {
        Targets.bindUnknown(target, scope, guard, with);
      }
    }
    return block(Block.WITH, with, with.body());
  }

  @Override
  public StatementSymbols visitMatch(Stmt.Match match) {
    builder.later(match.subject(), scope, guard);
    for (MatchCase part : match.cases()) {
      Guard inside = new Guard(Block.CASE, match, part, guard);
      builder.later(part.pattern(), scope, inside);
      builder.later(part.guard(), scope, inside);
      builder.laterAll(part.body(), scope, inside);
    }
    return this;
  }

  private StatementSymbols block(Block block, Stmt statement, List<Stmt> body) {
    if (!body.isEmpty()) {
      builder.laterAll(body, scope, new Guard(block, statement, null, guard));
    }
    return this;
  }

  @Override
  public StatementSymbols visitReturn(Stmt.Return statement) {
    return inside(statement);
  }

  @Override
  public StatementSymbols visitRaise(Stmt.Raise raise) {
    return inside(raise);
  }

  @Override
  public StatementSymbols visitAssert(Stmt.Assert assertion) {
    return inside(assertion);
  }

  @Override
  public StatementSymbols visitSimple(Stmt.Simple simple) {
    return this;
  }

  private StatementSymbols inside(Node node) {
    Children.forEach(node, child -> builder.later(child, scope, guard));
    return this;
  }
}
