package org.odooanalyzer.inference;

import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.symbols.Symbol;
import org.odooanalyzer.syntax.python.Alias;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.Span;

/** Says of the import statements of a tree what facts say of those of other files. */
public final class Imports {
  private Imports() {}

  /** One imported name. */
  public static ImportFact fact(Symbol.ImportSymbol symbol) {
    return fact(symbol.statement(), symbol.alias(), symbol.name());
  }

  /**
   * One imported name.
   *
   * @param bound the name that it binds
   */
  public static ImportFact fact(Stmt statement, Alias alias, String bound) {
    Span place = alias.span();
    if (statement instanceof Stmt.ImportFrom from) {
      return new ImportFact(
          from.level(),
          from.module(),
          new Span(from.moduleStart(), from.moduleEnd()),
          alias.name(),
          place,
          bound,
          ImportFact.Guard.NONE,
          false);
    }
    return new ImportFact(0, alias.name(), place, null, place, bound, ImportFact.Guard.NONE, false);
  }
}
