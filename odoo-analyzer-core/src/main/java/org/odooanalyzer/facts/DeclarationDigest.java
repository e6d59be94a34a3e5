package org.odooanalyzer.facts;

import org.jspecify.annotations.Nullable;

/** Feeds declarations to a digest, without their places. */
record DeclarationDigest(DigestWriter writer) implements DeclarationFactVisitor<DigestWriter> {
  private DigestWriter branch(@Nullable Branch innermost) {
    for (Branch branch = innermost; branch != null; branch = branch.outer()) {
      writer.word("branch").word(branch.block().name()).number(branch.statement());
      writer.expression(branch.subject()).expression(branch.target());
    }
    return writer.word("-");
  }

  @Override
  public DigestWriter visitImport(ImportFact fact) {
    writer.word("import").number(fact.level()).word(fact.module()).word(fact.name());
    return branch(fact.branch()).word(fact.boundName()).word(fact.guard().name());
  }

  @Override
  public DigestWriter visitClass(ClassFact fact) {
    writer.word("class").word(fact.name()).number(fact.ordinal());
    writer.expressions(fact.bases()).arguments(fact.keywords()).expressions(fact.decorators());
    branch(fact.branch());
    return writer.all(fact.members(), this);
  }

  @Override
  public DigestWriter visitFunction(FunctionFact fact) {
    writer.word("function").word(fact.name()).number(fact.ordinal());
    writer.flag(fact.isAsync());
    writer.number(fact.parameters().size());
    for (ParameterFact parameter : fact.parameters()) {
      writer.word(parameter.kind().name()).word(parameter.name());
      writer.flag(parameter.hasDefault()).expression(parameter.annotation());
      writer.expression(parameter.constant());
    }
    writer.expression(fact.returns()).expressions(fact.decorators()).expression(fact.result());
    return branch(fact.branch());
  }

  @Override
  public DigestWriter visitValue(ValueFact fact) {
    writer.word("value").word(fact.name()).number(fact.ordinal());
    writer.word(fact.binding().name());
    writer.expression(fact.annotation()).expression(fact.value());
    return branch(fact.branch());
  }

  @Override
  public DigestWriter visitEffect(EffectFact fact) {
    writer.word("effect").word(fact.kind().name());
    writer.expression(fact.target()).expression(fact.value());
    return branch(fact.branch());
  }
}
