package org.odooanalyzer.symbols;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.syntax.python.StmtVisitor;

/** Tells the children of a statement. */
record StmtChildren(Consumer<Node> visit) implements StmtVisitor<StmtChildren> {
  private StmtChildren with(List<? extends Node> nodes) {
    Children.all(nodes, visit);
    return this;
  }

  private StmtChildren with(@Nullable Node node) {
    Children.one(node, visit);
    return this;
  }

  @Override
  public StmtChildren visitFunctionDef(Stmt.FunctionDef function) {
    return with(function.decorators())
        .with(function.typeParameters())
        .with(function.parameters())
        .with(function.returns())
        .with(function.body());
  }

  @Override
  public StmtChildren visitClassDef(Stmt.ClassDef type) {
    return with(type.decorators())
        .with(type.typeParameters())
        .with(type.bases())
        .with(type.keywords())
        .with(type.body());
  }

  @Override
  public StmtChildren visitAssign(Stmt.Assign assign) {
    return with(assign.targets()).with(assign.value());
  }

  @Override
  public StmtChildren visitAugAssign(Stmt.AugAssign assign) {
    return with(assign.target()).with(assign.value());
  }

  @Override
  public StmtChildren visitAnnAssign(Stmt.AnnAssign assign) {
    return with(assign.target()).with(assign.annotation()).with(assign.value());
  }

  @Override
  public StmtChildren visitTypeAlias(Stmt.TypeAlias alias) {
    return with(alias.name()).with(alias.typeParameters()).with(alias.value());
  }

  @Override
  public StmtChildren visitExprStmt(Stmt.ExprStmt statement) {
    return with(statement.value());
  }

  @Override
  public StmtChildren visitReturn(Stmt.Return statement) {
    return with(statement.value());
  }

  @Override
  public StmtChildren visitRaise(Stmt.Raise raise) {
    return with(raise.exception()).with(raise.cause());
  }

  @Override
  public StmtChildren visitDelete(Stmt.Delete delete) {
    return with(delete.targets());
  }

  @Override
  public StmtChildren visitAssert(Stmt.Assert assertion) {
    return with(assertion.condition()).with(assertion.message());
  }

  @Override
  public StmtChildren visitImport(Stmt.Import statement) {
    return with(statement.names());
  }

  @Override
  public StmtChildren visitImportFrom(Stmt.ImportFrom statement) {
    return with(statement.names());
  }

  @Override
  public StmtChildren visitGlobal(Stmt.Global global) {
    return this;
  }

  @Override
  public StmtChildren visitNonlocal(Stmt.Nonlocal nonlocal) {
    return this;
  }

  @Override
  public StmtChildren visitSimple(Stmt.Simple simple) {
    return this;
  }

  @Override
  public StmtChildren visitIf(Stmt.If statement) {
    return with(statement.condition()).with(statement.body()).with(statement.orElse());
  }

  @Override
  public StmtChildren visitWhile(Stmt.While loop) {
    return with(loop.condition()).with(loop.body()).with(loop.orElse());
  }

  @Override
  public StmtChildren visitFor(Stmt.For loop) {
    return with(loop.target()).with(loop.iterable()).with(loop.body()).with(loop.orElse());
  }

  @Override
  public StmtChildren visitTry(Stmt.Try statement) {
    return with(statement.body())
        .with(statement.handlers())
        .with(statement.orElse())
        .with(statement.finalBody());
  }

  @Override
  public StmtChildren visitWith(Stmt.With with) {
    return with(with.items()).with(with.body());
  }

  @Override
  public StmtChildren visitMatch(Stmt.Match match) {
    return with(match.subject()).with(match.cases());
  }
}
