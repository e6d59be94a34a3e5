package org.odooanalyzer.facts;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.symbols.Effect;
import org.odooanalyzer.text.Span;

/**
 * A statement outside functions that changes an object rather than a name: {@code setattr(IrRule,
 * 'global', field)}, {@code __all__.append('x')}, {@code Partner.create = create}.
 *
 * @param span the statement
 * @param target the attribute or item that is set or deleted; absent for a call
 * @param value what it is set to, or the call; absent when it is deleted
 */
public record EffectFact(
    Span span,
    Effect.Kind kind,
    @Nullable FactExpr target,
    @Nullable FactExpr value,
    @Nullable Branch branch)
    implements DeclarationFact {
  @Override
  public <R> R accept(DeclarationFactVisitor<R> visitor) {
    return visitor.visitEffect(this);
  }
}
