package org.odooanalyzer.evaluation;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.Branch;
import org.odooanalyzer.facts.FactExpr;

/** Whether a statement runs. */
enum Reach {
  YES,
  MAYBE,
  /** Only when something before it failed. */
  HANDLER,
  NO;

  /**
   * Whether what stands in a branch has run where another branch runs.
   *
   * @param block says whether the block of a branch runs once its statement does
   */
  static Reach of(@Nullable Branch branch, @Nullable Branch from, Function<Branch, Reach> block) {
    Reach reach = YES;
    for (Branch at = branch; at != null && !isInside(from, at); at = at.outer()) {
      Reach ofBlock = block.apply(at);
      reach = ofBlock.compareTo(reach) > 0 ? ofBlock : reach;
    }
    return reach;
  }

  private static boolean isInside(@Nullable Branch inner, Branch outer) {
    for (Branch at = inner; at != null; at = at.outer()) {
      if (at.statement() == outer.statement() && at.block() == outer.block()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the block of a branch runs once its statement does.
   *
   * @param scope what the names in its condition mean
   */
  static Reach ofBlock(Branch branch, Scope scope) {
    return switch (branch.block()) {
      case TRY, TRY_ELSE, FINALLY, WITH, LOOP_ELSE, FOR -> YES;
      case EXCEPT -> HANDLER;
      case IF -> condition(branch.subject(), true, scope);
      case ELSE -> condition(branch.subject(), false, scope);
      case WHILE, CASE -> MAYBE;
    };
  }

  private static Reach condition(@Nullable FactExpr condition, boolean holds, Scope scope) {
    if (condition == null) {
      return MAYBE;
    }
    boolean isTyping =
        (condition instanceof FactExpr.NameRef name && name.name().equals("TYPE_CHECKING"))
            || (condition instanceof FactExpr.Member member
                && member.name().equals("TYPE_CHECKING"));
    Optional<Boolean> truth =
        isTyping ? Optional.of(false) : Truth.of(Folding.fold(condition, scope));
    return truth.map(value -> value == holds ? YES : NO).orElse(MAYBE);
  }
}
