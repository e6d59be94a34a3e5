package org.odooanalyzer.features.python;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.features.CompletionItem;
import org.odooanalyzer.features.CompletionItem.Kind;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.symbols.ScopeEntry;
import org.odooanalyzer.symbols.Symbol;
import org.odooanalyzer.text.Span;

/**
 * Lists the names that mean something in a scope.
 *
 * @param word what an item takes the place of
 */
record NameItems(Span word) {
  private static final List<String> KEYWORDS =
      List.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");
  private static final List<String> FUNCTIONS =
      List.of(
          "abs",
          "all",
          "any",
          "callable",
          "chr",
          "delattr",
          "dir",
          "divmod",
          "enumerate",
          "filter",
          "format",
          "getattr",
          "hasattr",
          "hash",
          "id",
          "isinstance",
          "issubclass",
          "iter",
          "len",
          "map",
          "max",
          "min",
          "next",
          "open",
          "ord",
          "pow",
          "print",
          "range",
          "repr",
          "reversed",
          "round",
          "setattr",
          "sorted",
          "sum",
          "super",
          "vars",
          "zip");
  private static final List<String> CLASSES =
      List.of(
          "AttributeError",
          "Exception",
          "ImportError",
          "IndexError",
          "KeyError",
          "NotImplementedError",
          "OSError",
          "RuntimeError",
          "StopIteration",
          "TypeError",
          "UnicodeDecodeError",
          "ValueError",
          "ZeroDivisionError",
          "bool",
          "bytes",
          "classmethod",
          "complex",
          "dict",
          "float",
          "frozenset",
          "int",
          "list",
          "object",
          "property",
          "set",
          "slice",
          "staticmethod",
          "str",
          "tuple",
          "type");

  List<CompletionItem> of(Scope scope) {
    List<CompletionItem> items = new ArrayList<>();
    Scope at = scope;
    while (at != null) {
      // The names of a class are seen by its own body alone.
      if (at == scope || at.kind() != Scope.Kind.CLASS) {
        int rank = at.kind() == Scope.Kind.MODULE ? 1 : 0;
        for (ScopeEntry entry : at.entries()) {
          if (entry instanceof Symbol symbol && isElsewhere(symbol)) {
            items.add(item(symbol.name(), kind(symbol), rank));
          }
        }
      }
      at = at.parent().orElse(null);
    }
    FUNCTIONS.forEach(name -> items.add(item(name, Kind.FUNCTION, 2)));
    CLASSES.forEach(name -> items.add(item(name, Kind.CLASS, 2)));
    KEYWORDS.forEach(name -> items.add(item(name, Kind.KEYWORD, 3)));
    return items;
  }

  /** Whether a binding is another one than what is being typed. */
  private boolean isElsewhere(Symbol symbol) {
    boolean isName = !symbol.name().isEmpty() && !symbol.name().equals("*");
    return isName && symbol.nameSpan().start() != word.start();
  }

  private CompletionItem item(String name, Kind kind, int rank) {
    return new CompletionItem(name, kind, "", word, rank, null);
  }

  private static Kind kind(Symbol symbol) {
    if (symbol instanceof Symbol.ClassSymbol) {
      return Kind.CLASS;
    }
    if (symbol instanceof Symbol.FunctionSymbol) {
      return Kind.FUNCTION;
    }
    return symbol instanceof Symbol.ImportSymbol ? Kind.MODULE : Kind.VARIABLE;
  }
}
