package org.odooanalyzer.facts;

import org.jspecify.annotations.Nullable;

/** A statement of a file or of a class body that gives a name a meaning, or changes one. */
public sealed interface DeclarationFact
    permits ImportFact, ClassFact, FunctionFact, ValueFact, EffectFact {
  /** The branch of a compound statement that it stands in; absent when it runs in any case. */
  @Nullable Branch branch();

  /** Calls the method of the visitor for this kind of declaration. */
  <R> R accept(DeclarationFactVisitor<R> visitor);
}
