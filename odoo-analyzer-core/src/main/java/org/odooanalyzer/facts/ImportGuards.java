package org.odooanalyzer.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.symbols.Guard;
import org.odooanalyzer.syntax.python.ExceptHandler;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.syntax.python.UnaryOperator;
import org.odooanalyzer.syntax.python.WithItem;

/** Tells whether an import is expected to fail, by the blocks that it stands in. */
final class ImportGuards {
  private static final Set<String> IMPORT_ERRORS =
      Set.of("ImportError", "ModuleNotFoundError", "Exception", "BaseException");

  private ImportGuards() {}

  /** What stands around an import; a {@code try} anywhere around it says most. */
  static ImportFact.Guard of(@Nullable Guard innermost) {
    ImportFact.Guard found = ImportFact.Guard.NONE;
    for (Guard guard = innermost; guard != null; guard = guard.outer()) {
      ImportFact.Guard here = ofBlock(guard);
      if (here == ImportFact.Guard.TRY) {
        return here;
      }
      if (here == ImportFact.Guard.TYPE_CHECKING || found == ImportFact.Guard.NONE) {
        found = here;
      }
    }
    return found;
  }

  private static ImportFact.Guard ofBlock(Guard guard) {
    return switch (guard.block()) {
      case TRY, TRY_ELSE -> tryIf(catchesImportError((Stmt.Try) guard.statement()));
      case EXCEPT -> tryIf(guard.part() instanceof ExceptHandler handler && catches(handler));
      case WITH -> tryIf(suppresses((Stmt.With) guard.statement()));
      case IF -> ofCondition(((Stmt.If) guard.statement()).condition(), true);
      case ELSE -> ofCondition(((Stmt.If) guard.statement()).condition(), false);
      case CASE -> ImportFact.Guard.CONDITION;
      case FINALLY, FOR, WHILE, LOOP_ELSE -> ImportFact.Guard.NONE;
    };
  }

  private static ImportFact.Guard tryIf(boolean caught) {
    return caught ? ImportFact.Guard.TRY : ImportFact.Guard.NONE;
  }

  private static ImportFact.Guard ofCondition(Expr condition, boolean holds) {
    if (condition instanceof Expr.UnaryOp not && not.operator() == UnaryOperator.NOT) {
      return ofCondition(not.operand(), !holds);
    }
    if (!"TYPE_CHECKING".equals(lastName(condition))) {
      return ImportFact.Guard.CONDITION;
    }
    return holds ? ImportFact.Guard.TYPE_CHECKING : ImportFact.Guard.NONE;
  }

  private static boolean catchesImportError(Stmt.Try statement) {
    return statement.handlers().stream().anyMatch(ImportGuards::catches);
  }

  private static boolean catches(ExceptHandler handler) {
    Expr type = handler.type();
    return type == null || isImportError(type);
  }

  private static boolean isImportError(Expr type) {
    if (type instanceof Expr.Tuple tuple) {
      return tuple.elements().stream().anyMatch(ImportGuards::isImportError);
    }
    return IMPORT_ERRORS.contains(lastName(type));
  }

  private static boolean suppresses(Stmt.With with) {
    for (WithItem item : with.items()) {
      if (item.context() instanceof Expr.Call call
          && lastName(call.function()).equals("suppress")) {
        List<Expr> types = call.arguments();
        if (types.stream().anyMatch(ImportGuards::isImportError)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String lastName(Expr expression) {
    if (expression instanceof Expr.Name name) {
      return name.id();
    }
    return expression instanceof Expr.Attribute attribute ? attribute.name() : "";
  }
}
