package org.odooanalyzer.symbols;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints scopes for people: one line for each scope and symbol, indented. */
public final class SymbolsDump {
  private final StringBuilder text = new StringBuilder();

  private SymbolsDump() {}

  /** The text of a scope and all inside it. */
  public static String of(Scope scope) {
    SymbolsDump dump = new SymbolsDump();
    dump.scope(scope, 0);
    return dump.text.toString();
  }

  private void scope(Scope scope, int depth) {
    line(depth, scope.kind().name().toLowerCase(Locale.ROOT));
    for (ScopeEntry entry : scope.entries()) {
      line(depth + 1, entry(entry) + guard(entry.guard()));
    }
    scope.children().forEach(child -> scope(child, depth + 1));
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  private static String entry(ScopeEntry entry) {
    if (entry instanceof Effect effect) {
      return "effect " + effect.kind().name().toLowerCase(Locale.ROOT);
    }
    Symbol symbol = (Symbol) entry;
    String name = symbol.ordinal() == 0 ? symbol.name() : symbol.name() + "#" + symbol.ordinal();
    if (symbol instanceof Symbol.VariableSymbol variable) {
      return variable.binding().name().toLowerCase(Locale.ROOT) + " " + name;
    }
    if (symbol instanceof Symbol.ClassSymbol) {
      return "class " + name;
    }
    if (symbol instanceof Symbol.FunctionSymbol) {
      return "function " + name;
    }
    return (symbol instanceof Symbol.ImportSymbol ? "import " : "parameter ") + name;
  }

  private static String guard(@Nullable Guard innermost) {
    StringBuilder blocks = new StringBuilder();
    for (Guard guard = innermost; guard != null; guard = guard.outer()) {
      blocks.append(" [").append(guard.block().name().toLowerCase(Locale.ROOT)).append(']');
    }
    return blocks.toString();
  }
}
