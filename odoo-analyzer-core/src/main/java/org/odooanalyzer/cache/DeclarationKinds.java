package org.odooanalyzer.cache;

import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.EffectFact;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.facts.ParameterFact;
import org.odooanalyzer.facts.ValueFact;

/** How declarations are written and read: numbers 40 to 49. */
final class DeclarationKinds {
  private DeclarationKinds() {}

  static void addTo(Kinds kinds) {
    addStatements(kinds);
    addBindings(kinds);
  }

  private static void addStatements(Kinds kinds) {
    kinds.add(
        40,
        ImportFact.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, ImportFact value) {
            out.imported(value);
          }

          @Override
          ImportFact read(EntryInput in) {
            return in.imported();
          }
        });
    kinds.add(
        41,
        ClassFact.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, ClassFact value) {
            DeclarationKinds.write(out, value);
          }

          @Override
          ClassFact read(EntryInput in) {
            return DeclarationKinds.readClass(in);
          }
        });
    kinds.add(
        42,
        FunctionFact.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FunctionFact value) {
            DeclarationKinds.write(out, value);
          }

          @Override
          FunctionFact read(EntryInput in) {
            return DeclarationKinds.readFunction(in);
          }
        });
  }

  private static void addBindings(Kinds kinds) {
    kinds.add(
        43,
        ValueFact.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, ValueFact value) {
            out.span(value.span())
                .span(value.nameSpan())
                .text(value.name())
                .number(value.ordinal())
                .constant(Constants.BINDING, value.binding())
                .any(value.annotation())
                .any(value.value())
                .branch(value.branch());
          }

          @Override
          ValueFact read(EntryInput in) {
            return new ValueFact(
                in.span(),
                in.span(),
                in.text(),
                in.number(),
                in.constant(Constants.BINDING),
                in.optional(FactExpr.class),
                in.optional(FactExpr.class),
                in.branch());
          }
        });
    kinds.add(
        44,
        EffectFact.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, EffectFact effect) {
            out.span(effect.span())
                .constant(Constants.EFFECT, effect.kind())
                .any(effect.target())
                .any(effect.value())
                .branch(effect.branch());
          }

          @Override
          EffectFact read(EntryInput in) {
            return new EffectFact(
                in.span(),
                in.constant(Constants.EFFECT),
                in.optional(FactExpr.class),
                in.optional(FactExpr.class),
                in.branch());
          }
        });
  }

  static void write(EntryOutput out, ImportFact fact) {
    out.number(fact.level())
        .text(fact.module())
        .span(fact.moduleSpan())
        .text(fact.name())
        .span(fact.nameSpan())
        .text(fact.boundName())
        .constant(Constants.GUARD, fact.guard())
        .flag(fact.inFunction())
        .branch(fact.branch());
  }

  static ImportFact readImport(EntryInput in) {
    return new ImportFact(
        in.number(),
        in.text(),
        in.span(),
        in.optionalText(),
        in.span(),
        in.text(),
        in.constant(Constants.GUARD),
        in.flag(),
        in.branch());
  }

  static void write(EntryOutput out, ClassFact fact) {
    out.span(fact.span())
        .span(fact.nameSpan())
        .text(fact.name())
        .number(fact.ordinal())
        .all(fact.bases())
        .list(fact.keywords(), ExpressionKinds::write)
        .all(fact.decorators())
        .optionalSpan(fact.docstring())
        .flag(fact.inFunction())
        .all(fact.members())
        .branch(fact.branch());
  }

  static ClassFact readClass(EntryInput in) {
    return new ClassFact(
        in.span(),
        in.span(),
        in.text(),
        in.number(),
        in.expressions(),
        in.list(ExpressionKinds::readArgument),
        in.expressions(),
        in.optionalSpan(),
        in.flag(),
        in.all(DeclarationFact.class),
        in.branch());
  }

  private static void write(EntryOutput out, FunctionFact fact) {
    out.range(fact.start(), fact.start())
        .span(fact.span())
        .span(fact.nameSpan())
        .text(fact.name())
        .number(fact.ordinal())
        .flag(fact.isAsync())
        .list(fact.parameters(), DeclarationKinds::write)
        .any(fact.returns())
        .all(fact.decorators())
        .optionalSpan(fact.docstring())
        .any(fact.result())
        .branch(fact.branch());
  }

  private static FunctionFact readFunction(EntryInput in) {
    return new FunctionFact(
        in.rangeStart(),
        in.span(),
        in.span(),
        in.text(),
        in.number(),
        in.flag(),
        in.list(DeclarationKinds::readParameter),
        in.optional(FactExpr.class),
        in.expressions(),
        in.optionalSpan(),
        in.optional(FactExpr.class),
        in.branch());
  }

  private static void write(EntryOutput out, ParameterFact parameter) {
    out.constant(Constants.PARAMETER, parameter.kind())
        .text(parameter.name())
        .flag(parameter.hasDefault())
        .any(parameter.annotation())
        .any(parameter.constant());
  }

  private static ParameterFact readParameter(EntryInput in) {
    return new ParameterFact(
        in.constant(Constants.PARAMETER),
        in.text(),
        in.flag(),
        in.optional(FactExpr.class),
        in.optional(FactExpr.class));
  }
}
