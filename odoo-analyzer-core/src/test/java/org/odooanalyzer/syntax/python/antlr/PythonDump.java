package org.odooanalyzer.syntax.python.antlr;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Alias;
import org.odooanalyzer.syntax.python.ExceptHandler;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Keyword;
import org.odooanalyzer.syntax.python.MatchCase;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.syntax.python.StmtVisitor;
import org.odooanalyzer.syntax.python.TypeParameter;
import org.odooanalyzer.syntax.python.WithItem;

/**
 * Prints a tree, one node a line: its kind as CPython's {@code ast} names it, its span, its
 * details; then its children. The same format comes from {@code dump_ast.py}.
 */
final class PythonDump implements StmtVisitor<PythonDump> {
  private final StringBuilder out = new StringBuilder();
  private final ExprDump exprs = new ExprDump(this);
  private final PatternDump patterns = new PatternDump(this);

  /** The dump of a file. */
  static String of(PyModule module) {
    PythonDump dump = new PythonDump();
    dump.stmts(module.body());
    return dump.out.toString();
  }

  void emit(String kind, Node node, Object... details) {
    out.append(kind).append(' ').append(node.start()).append('-').append(node.end());
    for (Object detail : details) {
      out.append(' ').append(detail);
    }
    out.append('\n');
  }

  void line(String text) {
    out.append(text).append('\n');
  }

  static String digest(String text) {
    CRC32 crc = new CRC32();
    for (int i = 0; i < text.length(); i++) {
      crc.update(text.charAt(i) & 0xFF);
      crc.update(text.charAt(i) >> 8);
    }
    return String.format("%08x", crc.getValue());
  }

  static String digestUtf8(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", crc.getValue());
  }

  void stmts(List<Stmt> stmts) {
    line("[");
    stmts.forEach(stmt -> stmt.accept(this));
    line("]");
  }

  void exprs(List<Expr> list) {
    line("[");
    list.forEach(this::expr);
    line("]");
  }

  void expr(@Nullable Expr expr) {
    if (expr == null) {
      line("-");
    } else {
      expr.accept(exprs);
    }
  }

  void keywords(List<Keyword> keywords) {
    line("[");
    for (Keyword keyword : keywords) {
      emit("keyword", keyword, keyword.name() == null ? "**" : keyword.name());
      expr(keyword.value());
    }
    line("]");
  }

  void parameters(List<Parameter> parameters) {
    line("[");
    for (Parameter parameter : parameters) {
      String kind =
          switch (parameter.kind()) {
            case POSITIONAL_ONLY -> "p";
            case POSITIONAL_OR_KEYWORD -> "n";
            case VAR_POSITIONAL -> "*";
            case KEYWORD_ONLY -> "k";
            case VAR_KEYWORD -> "**";
          };
      emit("arg", parameter, kind, parameter.name());
      expr(parameter.annotation());
      expr(parameter.defaultValue());
    }
    line("]");
  }

  private void typeParameters(List<TypeParameter> parameters) {
    line("[");
    for (TypeParameter parameter : parameters) {
      String kind =
          switch (parameter.kind()) {
            case TYPE_VAR -> "TypeVar";
            case TYPE_VAR_TUPLE -> "TypeVarTuple";
            case PARAM_SPEC -> "ParamSpec";
          };
      emit(kind, parameter, parameter.name());
      if (parameter.kind() == TypeParameter.Kind.TYPE_VAR) {
        expr(parameter.bound());
      }
      expr(parameter.defaultValue());
    }
    line("]");
  }

  @Override
  public PythonDump visitFunctionDef(Stmt.FunctionDef n) {
    emit("FunctionDef", n, n.name(), n.isAsync() ? 1 : 0);
    exprs(n.decorators());
    typeParameters(n.typeParameters());
    parameters(n.parameters());
    expr(n.returns());
    stmts(n.body());
    return this;
  }

  @Override
  public PythonDump visitClassDef(Stmt.ClassDef n) {
    emit("ClassDef", n, n.name());
    exprs(n.decorators());
    typeParameters(n.typeParameters());
    exprs(n.bases());
    keywords(n.keywords());
    stmts(n.body());
    return this;
  }

  @Override
  public PythonDump visitAssign(Stmt.Assign n) {
    emit("Assign", n);
    exprs(n.targets());
    expr(n.value());
    return this;
  }

  @Override
  public PythonDump visitAugAssign(Stmt.AugAssign n) {
    emit("AugAssign", n, n.operator().symbol());
    expr(n.target());
    expr(n.value());
    return this;
  }

  @Override
  public PythonDump visitAnnAssign(Stmt.AnnAssign n) {
    emit("AnnAssign", n);
    expr(n.target());
    expr(n.annotation());
    expr(n.value());
    return this;
  }

  @Override
  public PythonDump visitTypeAlias(Stmt.TypeAlias n) {
    emit("TypeAlias", n);
    expr(n.name());
    typeParameters(n.typeParameters());
    expr(n.value());
    return this;
  }

  @Override
  public PythonDump visitExprStmt(Stmt.ExprStmt n) {
    emit("Expr", n);
    expr(n.value());
    return this;
  }

  @Override
  public PythonDump visitReturn(Stmt.Return n) {
    emit("Return", n);
    expr(n.value());
    return this;
  }

  @Override
  public PythonDump visitRaise(Stmt.Raise n) {
    emit("Raise", n);
    expr(n.exception());
    expr(n.cause());
    return this;
  }

  @Override
  public PythonDump visitDelete(Stmt.Delete n) {
    emit("Delete", n);
    exprs(n.targets());
    return this;
  }

  @Override
  public PythonDump visitAssert(Stmt.Assert n) {
    emit("Assert", n);
    expr(n.condition());
    expr(n.message());
    return this;
  }

  @Override
  public PythonDump visitImport(Stmt.Import n) {
    emit("Import", n);
    aliases(n.names());
    return this;
  }

  @Override
  public PythonDump visitImportFrom(Stmt.ImportFrom n) {
    emit("ImportFrom", n, ".".repeat(n.level()) + n.module());
    aliases(n.names());
    return this;
  }

  private void aliases(List<Alias> aliases) {
    line("[");
    for (Alias alias : aliases) {
      emit("alias", alias, alias.name(), orDash(alias.asName()));
    }
    line("]");
  }

  static String orDash(@Nullable String name) {
    return name == null ? "-" : name;
  }

  @Override
  public PythonDump visitGlobal(Stmt.Global n) {
    emit("Global", n, n.names().toArray());
    return this;
  }

  @Override
  public PythonDump visitNonlocal(Stmt.Nonlocal n) {
    emit("Nonlocal", n, n.names().toArray());
    return this;
  }

  @Override
  public PythonDump visitSimple(Stmt.Simple n) {
    emit(
        switch (n.kind()) {
          case PASS -> "Pass";
          case BREAK -> "Break";
          case CONTINUE -> "Continue";
        },
        n);
    return this;
  }

  @Override
  public PythonDump visitIf(Stmt.If n) {
    emit("If", n);
    expr(n.condition());
    stmts(n.body());
    stmts(n.orElse());
    return this;
  }

  @Override
  public PythonDump visitWhile(Stmt.While n) {
    emit("While", n);
    expr(n.condition());
    stmts(n.body());
    stmts(n.orElse());
    return this;
  }

  @Override
  public PythonDump visitFor(Stmt.For n) {
    emit("For", n, n.isAsync() ? 1 : 0);
    expr(n.target());
    expr(n.iterable());
    stmts(n.body());
    stmts(n.orElse());
    return this;
  }

  @Override
  public PythonDump visitTry(Stmt.Try n) {
    emit("Try", n, n.isStar() ? 1 : 0);
    stmts(n.body());
    line("[");
    for (ExceptHandler handler : n.handlers()) {
      emit("ExceptHandler", handler, orDash(handler.name()));
      expr(handler.type());
      stmts(handler.body());
    }
    line("]");
    stmts(n.orElse());
    stmts(n.finalBody());
    return this;
  }

  @Override
  public PythonDump visitWith(Stmt.With n) {
    emit("With", n, n.isAsync() ? 1 : 0);
    line("[");
    for (WithItem item : n.items()) {
      expr(item.context());
      expr(item.target());
    }
    line("]");
    stmts(n.body());
    return this;
  }

  @Override
  public PythonDump visitMatch(Stmt.Match n) {
    emit("Match", n);
    expr(n.subject());
    line("[");
    for (MatchCase block : n.cases()) {
      patterns.dump(block.pattern());
      expr(block.guard());
      stmts(block.body());
    }
    line("]");
    return this;
  }
}
