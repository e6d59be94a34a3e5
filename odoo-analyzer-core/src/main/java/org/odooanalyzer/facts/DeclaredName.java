package org.odooanalyzer.facts;

import java.util.Optional;

/** The name that a declaration binds; an effect binds none. */
enum DeclaredName implements DeclarationFactVisitor<Optional<String>> {
  VISITOR;

  static Optional<String> of(DeclarationFact declaration) {
    return declaration.accept(VISITOR);
  }

  @Override
  public Optional<String> visitImport(ImportFact fact) {
    return Optional.of(fact.boundName());
  }

  @Override
  public Optional<String> visitClass(ClassFact fact) {
    return Optional.of(fact.name());
  }

  @Override
  public Optional<String> visitFunction(FunctionFact fact) {
    return Optional.of(fact.name());
  }

  @Override
  public Optional<String> visitValue(ValueFact fact) {
    return Optional.of(fact.name());
  }

  @Override
  public Optional<String> visitEffect(EffectFact fact) {
    return Optional.empty();
  }
}
