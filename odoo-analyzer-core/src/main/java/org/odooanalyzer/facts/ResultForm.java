package org.odooanalyzer.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an expression is one that the result of a little function is kept for: a text, a
 * display or sum of texts, or the result of such a function, and nothing in it that has to be run.
 */
final class ResultForm {
  private static final Set<String> PURE =
      Set.of("list", "tuple", "set", "frozenset", "sorted", "hasattr", "super");

  /** Methods of dicts that only look. */
  private static final Set<String> READING = Set.of("items", "keys", "values");

  private static final int MAX_NODES = 128;

  private int nodes;

  private ResultForm() {}

  static boolean isText(FactExpr expression) {
    return mayBeText(expression) && new ResultForm().isClosed(expression);
  }

  private static boolean mayBeText(FactExpr expression) {
    if (expression instanceof FactExpr.Choice choice) {
      return mayBeText(choice.then()) || mayBeText(choice.otherwise());
    }
    return expression instanceof FactExpr.Text
        || expression instanceof FactExpr.Items
        || expression instanceof FactExpr.Operation
        || expression instanceof FactExpr.Format
        || expression instanceof FactExpr.Collect
        || expression instanceof FactExpr.Invocation;
  }

  private boolean areClosed(List<FactExpr> expressions) {
    for (FactExpr expression : expressions) {
      if (!isClosed(expression)) {
        return false;
      }
    }
    return true;
  }

  private boolean isClosed(@Nullable FactExpr expression) {
    if (expression == null) {
      return true;
    }
    return ++nodes <= MAX_NODES && expression.accept(new Closed());
  }

  private final class Closed implements FactExprVisitor<Boolean> {
    @Override
    public Boolean visitText(FactExpr.Text text) {
      return true;
    }

    @Override
    public Boolean visitNumeral(FactExpr.Numeral numeral) {
      return true;
    }

    @Override
    public Boolean visitWord(FactExpr.Word word) {
      return true;
    }

    @Override
    public Boolean visitNameRef(FactExpr.NameRef name) {
      return true;
    }

    @Override
    public Boolean visitMember(FactExpr.Member member) {
      return isClosed(member.base());
    }

    @Override
    public Boolean visitInvocation(FactExpr.Invocation invocation) {
      if (invocation.function() instanceof FactExpr.NameRef name) {
        return PURE.contains(name.name())
            && invocation.arguments().stream().allMatch(argument -> isClosed(argument.value()));
      }
      return invocation.function() instanceof FactExpr.Member method
          && (invocation.arguments().isEmpty() || isSuper(method.base()))
          && (isSelf(method.base()) || (READING.contains(method.name()) && isClosed(method.base())))
          && invocation.arguments().stream().allMatch(argument -> isClosed(argument.value()));
    }

    private boolean isSuper(FactExpr base) {
      return base instanceof FactExpr.Invocation;
    }

    private boolean isSelf(FactExpr base) {
      return base instanceof FactExpr.NameRef
          || (base instanceof FactExpr.Invocation call
              && call.function() instanceof FactExpr.NameRef name
              && name.name().equals("super"));
    }

    @Override
    public Boolean visitItems(FactExpr.Items items) {
      return areClosed(items.items());
    }

    @Override
    public Boolean visitMapping(FactExpr.Mapping mapping) {
      return false;
    }

    @Override
    public Boolean visitOperation(FactExpr.Operation operation) {
      return isClosed(operation.left()) && isClosed(operation.right());
    }

    @Override
    public Boolean visitChoice(FactExpr.Choice choice) {
      return isClosed(choice.condition())
          && isClosed(choice.then())
          && isClosed(choice.otherwise());
    }

    @Override
    public Boolean visitLogic(FactExpr.Logic logic) {
      return areClosed(logic.operands());
    }

    @Override
    public Boolean visitNot(FactExpr.Not not) {
      return isClosed(not.operand());
    }

    @Override
    public Boolean visitFormat(FactExpr.Format format) {
      return areClosed(format.parts());
    }

    @Override
    public Boolean visitIndex(FactExpr.Index index) {
      return isClosed(index.base()) && isClosed(index.index());
    }

    @Override
    public Boolean visitSpread(FactExpr.Spread spread) {
      return isClosed(spread.value());
    }

    @Override
    public Boolean visitCompare(FactExpr.Compare compare) {
      return areClosed(compare.operands());
    }

    @Override
    public Boolean visitCollect(FactExpr.Collect collect) {
      return isClosed(collect.key())
          && isClosed(collect.element())
          && collect.clauses().stream()
              .allMatch(
                  clause ->
                      isClosed(clause.target())
                          && isClosed(clause.iterable())
                          && areClosed(clause.conditions()));
    }

    @Override
    public Boolean visitFunction(FactExpr.Function function) {
      return false;
    }

    @Override
    public Boolean visitOpaque(FactExpr.Opaque opaque) {
      return false;
    }
  }
}
