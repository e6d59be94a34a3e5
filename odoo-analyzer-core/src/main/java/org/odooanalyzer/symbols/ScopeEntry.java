package org.odooanalyzer.symbols;

import org.jspecify.annotations.Nullable;

/** Something that happens in a scope: a name is bound, or an object is changed. */
public sealed interface ScopeEntry permits Symbol, Effect {
  /** The block that it stands in; absent when it happens in any case. */
  @Nullable Guard guard();
}
