package org.odooanalyzer.syntax.python;

/**
 * One method for each kind of statement, so that a new kind breaks every place that has to know it.
 *
 * @param <R> what a visit returns
 */
public interface StmtVisitor<R> {
  R visitFunctionDef(Stmt.FunctionDef function);

  R visitClassDef(Stmt.ClassDef type);

  R visitAssign(Stmt.Assign assign);

  R visitAugAssign(Stmt.AugAssign assign);

  R visitAnnAssign(Stmt.AnnAssign assign);

  R visitTypeAlias(Stmt.TypeAlias alias);

  R visitExprStmt(Stmt.ExprStmt statement);

  R visitReturn(Stmt.Return statement);

  R visitRaise(Stmt.Raise raise);

  R visitDelete(Stmt.Delete delete);

  R visitAssert(Stmt.Assert assertion);

  R visitImport(Stmt.Import statement);

  R visitImportFrom(Stmt.ImportFrom statement);

  R visitGlobal(Stmt.Global global);

  R visitNonlocal(Stmt.Nonlocal nonlocal);

  R visitSimple(Stmt.Simple simple);

  R visitIf(Stmt.If statement);

  R visitWhile(Stmt.While loop);

  R visitFor(Stmt.For loop);

  R visitTry(Stmt.Try statement);

  R visitWith(Stmt.With with);

  R visitMatch(Stmt.Match match);
}
