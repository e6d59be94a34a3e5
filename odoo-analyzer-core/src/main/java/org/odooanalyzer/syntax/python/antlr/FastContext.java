package org.odooanalyzer.syntax.python.antlr;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the fast parser returns, in place of ANTLR's {@link ParserRuleContext}: the
 * generated code makes one for each rule that it enters, and this one has no content to fill in. It
 * has the methods of a tree only because the generated classes call them in theirs.
 */
class FastContext {
  @Nullable RecognitionException exception;

  FastContext(@Nullable ParserRuleContext parent, int invokingState) {
    // Nobody asks where a rule was called.
  }

  /** The number of the rule. */
  public int getRuleIndex() {
    return -1;
  }

  final <T> @Nullable T getRuleContext(Class<T> type, int index) {
    return null;
  }

  final <T> List<T> getRuleContexts(Class<T> type) {
    return List.of();
  }

  final @Nullable TerminalNode getToken(int type, int index) {
    return null;
  }

  final List<TerminalNode> getTokens(int type) {
    return List.of();
  }
}
