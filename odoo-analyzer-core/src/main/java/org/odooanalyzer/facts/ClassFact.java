package org.odooanalyzer.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.Span;

/**
 * A class statement.
 *
 * @param span from {@code class} to the end of its body; decorators stand before it
 * @param nameSpan where its name is
 * @param ordinal how many earlier definitions of the same name its scope has
 * @param bases the positional arguments behind its name
 * @param keywords the keyword arguments behind its name
 * @param docstring where its docstring is
 * @param inFunction whether it exists only while a function runs
 * @param members the statements of its body that declare something, in order
 */
public record ClassFact(
    Span span,
    Span nameSpan,
    String name,
    int ordinal,
    List<FactExpr> bases,
    List<FactExpr.Invocation.Argument> keywords,
    List<FactExpr> decorators,
    @Nullable Span docstring,
    boolean inFunction,
    List<DeclarationFact> members,
    @Nullable Branch branch)
    implements DeclarationFact {
  public ClassFact {
    bases = List.copyOf(bases);
    keywords = List.copyOf(keywords);
    decorators = List.copyOf(decorators);
    members = List.copyOf(members);
  }

  /** What the body last assigns to a name in any case; absent when a branch may change it. */
  public Optional<FactExpr> value(String attribute) {
    Optional<FactExpr> found = Optional.empty();
    for (DeclarationFact member : members) {
      if (member instanceof ValueFact value && value.name().equals(attribute)) {
        found = value.branch() == null ? Optional.ofNullable(value.value()) : Optional.empty();
      }
    }
    return found;
  }

  /** The functions of its body in order. */
  public List<FunctionFact> methods() {
    List<FunctionFact> methods = new ArrayList<>();
    for (DeclarationFact member : members) {
      if (member instanceof FunctionFact method) {
        methods.add(method);
      }
    }
    return methods;
  }

  @Override
  public <R> R accept(DeclarationFactVisitor<R> visitor) {
    return visitor.visitClass(this);
  }
}
