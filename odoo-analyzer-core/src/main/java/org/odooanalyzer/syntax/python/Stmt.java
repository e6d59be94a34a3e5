package org.odooanalyzer.syntax.python;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.Span;

/**
 * A Python statement. The records mirror the nodes of CPython's {@code ast}, and so do their spans:
 * a decorated definition starts at its {@code def} or {@code class}, and no statement holds the
 * line break behind it.
 */
public sealed interface Stmt extends Node {
  /** Calls the method of the visitor for this kind of statement. */
  <R> R accept(StmtVisitor<R> visitor);

  /** {@code def name[typeParameters](parameters) -> returns: body}. */
  record FunctionDef(
      int start,
      int end,
      List<Expr> decorators,
      boolean isAsync,
      String name,
      int nameStart,
      List<TypeParameter> typeParameters,
      List<Parameter> parameters,
      @Nullable Expr returns,
      List<Stmt> body)
      implements Stmt {
    /** The range of the name alone; empty where the name is missing. */
    public Span nameSpan() {
      return new Span(nameStart, nameStart + name.length());
    }

    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitFunctionDef(this);
    }
  }

  /** {@code class name[typeParameters](bases, keywords): body}. */
  record ClassDef(
      int start,
      int end,
      List<Expr> decorators,
      String name,
      int nameStart,
      List<TypeParameter> typeParameters,
      List<Expr> bases,
      List<Keyword> keywords,
      List<Stmt> body)
      implements Stmt {
    /** The range of the name alone; empty where the name is missing. */
    public Span nameSpan() {
      return new Span(nameStart, nameStart + name.length());
    }

    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitClassDef(this);
    }
  }

  /** {@code a = b = value}. */
  record Assign(int start, int end, List<Expr> targets, Expr value) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitAssign(this);
    }
  }

  /** {@code target += value}. */
  record AugAssign(int start, int end, Expr target, Operator operator, Expr value) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitAugAssign(this);
    }
  }

  /** {@code target: annotation = value}. */
  record AnnAssign(int start, int end, Expr target, Expr annotation, @Nullable Expr value)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitAnnAssign(this);
    }
  }

  /** {@code type name[typeParameters] = value}. */
  record TypeAlias(
      int start, int end, Expr.Name name, List<TypeParameter> typeParameters, Expr value)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitTypeAlias(this);
    }
  }

  /** An expression that stands alone. */
  record ExprStmt(int start, int end, Expr value) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitExprStmt(this);
    }
  }

  /** {@code return value}. */
  record Return(int start, int end, @Nullable Expr value) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitReturn(this);
    }
  }

  /** {@code raise exception from cause}. */
  record Raise(int start, int end, @Nullable Expr exception, @Nullable Expr cause) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitRaise(this);
    }
  }

  /** {@code del targets}. */
  record Delete(int start, int end, List<Expr> targets) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitDelete(this);
    }
  }

  /** {@code assert condition, message}. */
  record Assert(int start, int end, Expr condition, @Nullable Expr message) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitAssert(this);
    }
  }

  /** {@code import names}. */
  record Import(int start, int end, List<Alias> names) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitImport(this);
    }
  }

  /**
   * {@code from ..module import names}.
   *
   * @param level the number of dots before the module
   * @param module the dotted name without blanks; empty when there are only dots
   * @param moduleStart where dots and module start
   * @param moduleEnd the first offset behind them
   */
  record ImportFrom(
      int start,
      int end,
      int level,
      String module,
      int moduleStart,
      int moduleEnd,
      List<Alias> names)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitImportFrom(this);
    }
  }

  /** {@code global names}. */
  record Global(int start, int end, List<String> names) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitGlobal(this);
    }
  }

  /** {@code nonlocal names}. */
  record Nonlocal(int start, int end, List<String> names) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitNonlocal(this);
    }
  }

  /** {@code pass}, {@code break} or {@code continue}. */
  record Simple(int start, int end, Kind kind) implements Stmt {
    /** The statements of one word. */
    public enum Kind {
      PASS,
      BREAK,
      CONTINUE
    }

    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitSimple(this);
    }
  }

  /**
   * {@code if condition: body else: orElse}; an {@code elif} is an {@code If} in {@code orElse}.
   */
  record If(int start, int end, Expr condition, List<Stmt> body, List<Stmt> orElse)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitIf(this);
    }
  }

  /** {@code while condition: body else: orElse}. */
  record While(int start, int end, Expr condition, List<Stmt> body, List<Stmt> orElse)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitWhile(this);
    }
  }

  /** {@code for target in iterable: body else: orElse}. */
  record For(
      int start,
      int end,
      boolean isAsync,
      Expr target,
      Expr iterable,
      List<Stmt> body,
      List<Stmt> orElse)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitFor(this);
    }
  }

  /** {@code try: body except…: else: orElse finally: finalBody}. */
  record Try(
      int start,
      int end,
      boolean isStar,
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orElse,
      List<Stmt> finalBody)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitTry(this);
    }
  }

  /** {@code with items: body}. */
  record With(int start, int end, boolean isAsync, List<WithItem> items, List<Stmt> body)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitWith(this);
    }
  }

  /** {@code match subject: cases}. */
  record Match(int start, int end, Expr subject, List<MatchCase> cases) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitMatch(this);
    }
  }
}
