package org.odooanalyzer.symbols;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Alias;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.Span;

/** One binding of a name in a scope. */
public sealed interface Symbol extends ScopeEntry {
  /** The name; {@code *} for all names of a file. */
  String name();

  /** How many earlier symbols of the same name the scope has. */
  int ordinal();

  /** Where the name is, or the node that binds it when the tree has no place of the name. */
  Span nameSpan();

  /**
   * A class.
   *
   * @param scope what its body binds
   */
  record ClassSymbol(
      String name, int ordinal, Stmt.ClassDef definition, Scope scope, @Nullable Guard guard)
      implements Symbol {
    @Override
    public Span nameSpan() {
      return definition.nameSpan();
    }
  }

  /**
   * A function.
   *
   * @param scope what its body binds; absent in an outline
   */
  record FunctionSymbol(
      String name,
      int ordinal,
      Stmt.FunctionDef definition,
      @Nullable Scope scope,
      @Nullable Guard guard)
      implements Symbol {
    @Override
    public Span nameSpan() {
      return definition.nameSpan();
    }
  }

  /**
   * A variable.
   *
   * @param statement what binds it
   * @param value what it is bound to; absent when there is none or it is not known. For one target
   *     of an unpacked value it is the item, for {@code +=} the sum.
   */
  record VariableSymbol(
      String name,
      int ordinal,
      Span nameSpan,
      Node statement,
      Binding binding,
      @Nullable Expr annotation,
      @Nullable Expr value,
      @Nullable Guard guard)
      implements Symbol {}

  /**
   * An imported name.
   *
   * @param statement an {@link Stmt.Import} or {@link Stmt.ImportFrom}
   */
  record ImportSymbol(
      String name, int ordinal, Span nameSpan, Stmt statement, Alias alias, @Nullable Guard guard)
      implements Symbol {}

  /**
   * A parameter of a function or lambda, or a type parameter.
   *
   * @param parameter a Parameter or TypeParameter
   */
  record ParameterSymbol(String name, int ordinal, Span nameSpan, Node parameter)
      implements Symbol {
    @Override
    public @Nullable Guard guard() {
      return null;
    }
  }
}
