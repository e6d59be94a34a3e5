package org.odooanalyzer.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.Span;

/**
 * A function of a file or a method of a class; functions inside functions are not kept.
 *
 * @param start where its first decorator is behind the {@code @}; where {@code def} or {@code
 *     async} is when it has none
 * @param span from {@code def} or {@code async} to the end of its body
 * @param nameSpan where its name is
 * @param ordinal how many earlier definitions of the same name its scope has
 * @param returns its return annotation
 * @param docstring where its docstring is
 * @param result what it returns, when its body does little more than to return a text, or a list of
 *     texts, put together from constants, attributes of its first parameter, and calls without
 *     arguments of methods of its first parameter or of {@code super()}; absent for anything else
 */
public record FunctionFact(
    int start,
    Span span,
    Span nameSpan,
    String name,
    int ordinal,
    boolean isAsync,
    List<ParameterFact> parameters,
    @Nullable FactExpr returns,
    List<FactExpr> decorators,
    @Nullable Span docstring,
    @Nullable FactExpr result,
    @Nullable Branch branch)
    implements DeclarationFact {
  public FunctionFact {
    parameters = List.copyOf(parameters);
    decorators = List.copyOf(decorators);
  }

  @Override
  public <R> R accept(DeclarationFactVisitor<R> visitor) {
    return visitor.visitFunction(this);
  }
}
