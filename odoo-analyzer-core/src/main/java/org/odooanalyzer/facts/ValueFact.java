package org.odooanalyzer.facts;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.symbols.Binding;
import org.odooanalyzer.text.Span;

/**
 * A name that is bound other than by an import, class or function statement.
 *
 * @param span the statement that binds it
 * @param nameSpan where the name is
 * @param ordinal how many earlier definitions of the same name its scope has
 * @param binding how it is bound
 * @param annotation the annotation behind the name
 * @param value what it is bound to; absent when there is none or it is not known. For an item of an
 *     unpacked value it is an {@link FactExpr.Index} unless the value shows its items, for {@code
 *     +=} an {@link FactExpr.Operation} on the name itself.
 */
public record ValueFact(
    Span span,
    Span nameSpan,
    String name,
    int ordinal,
    Binding binding,
    @Nullable FactExpr annotation,
    @Nullable FactExpr value,
    @Nullable Branch branch)
    implements DeclarationFact {
  @Override
  public <R> R accept(DeclarationFactVisitor<R> visitor) {
    return visitor.visitValue(this);
  }
}
