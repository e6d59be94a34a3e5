package org.odooanalyzer.facts;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.symbols.Guard;
import org.odooanalyzer.syntax.python.Alias;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.Span;

/** Makes the fact of one name of an import statement. */
record ImportFacts(StringPool strings, Branches branches) {
  ImportFact of(Stmt.Import statement, Alias alias, @Nullable Guard guard, boolean inFunction) {
    String module = strings.share(alias.name());
    int dot = module.indexOf('.');
    String plain = dot < 0 ? module : module.substring(0, dot);
    Span span = new Span(alias.start(), alias.nameEnd());
    return fact(0, module, span, null, span, bound(alias, plain), guard, inFunction);
  }

  ImportFact of(Stmt.ImportFrom statement, Alias alias, @Nullable Guard guard, boolean inFunction) {
    return fact(
        statement.level(),
        strings.share(statement.module()),
        new Span(statement.moduleStart(), statement.moduleEnd()),
        strings.share(alias.name()),
        new Span(alias.start(), alias.nameEnd()),
        bound(alias, alias.name()),
        guard,
        inFunction);
  }

  private String bound(Alias alias, String plain) {
    String asName = alias.asName();
    return strings.share(asName == null ? plain : asName);
  }

  private ImportFact fact(
      int level,
      String module,
      Span moduleSpan,
      @Nullable String name,
      Span nameSpan,
      String boundName,
      @Nullable Guard guard,
      boolean inFunction) {
    return new ImportFact(
        level,
        module,
        moduleSpan,
        name,
        nameSpan,
        boundName,
        ImportGuards.of(guard),
        inFunction,
        inFunction ? null : branches.of(guard));
  }
}
