package org.odooanalyzer.cache;

import java.util.List;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.facts.TagFact;
import org.odooanalyzer.facts.XmlFacts;
import org.odooanalyzer.registry.Decorator;
import org.odooanalyzer.registry.MethodDefinition;
import org.odooanalyzer.symbols.Binding;
import org.odooanalyzer.symbols.Block;
import org.odooanalyzer.symbols.Effect;
import org.odooanalyzer.syntax.python.Parameter;

/** The numbers of all constants in bytes. */
final class Constants {
  static final EnumTable<Binding> BINDING =
      new EnumTable<>(
          Binding.class,
          Binding.ASSIGNED,
          Binding.ANNOTATED,
          Binding.AUGMENTED,
          Binding.TARGET,
          Binding.TYPE,
          Binding.DELETED,
          Binding.FROM_FUNCTION);

  static final EnumTable<Block> BLOCK =
      new EnumTable<>(
          Block.class,
          Block.IF,
          Block.ELSE,
          Block.TRY,
          Block.EXCEPT,
          Block.TRY_ELSE,
          Block.FINALLY,
          Block.FOR,
          Block.WHILE,
          Block.LOOP_ELSE,
          Block.WITH,
          Block.CASE);

  static final EnumTable<Effect.Kind> EFFECT =
      new EnumTable<>(Effect.Kind.class, Effect.Kind.CALL, Effect.Kind.SET, Effect.Kind.DELETE);

  static final EnumTable<FactExpr.Items.Kind> ITEMS =
      new EnumTable<>(
          FactExpr.Items.Kind.class,
          FactExpr.Items.Kind.LIST,
          FactExpr.Items.Kind.TUPLE,
          FactExpr.Items.Kind.SET);

  static final EnumTable<FactExpr.Word.Value> WORD =
      new EnumTable<>(
          FactExpr.Word.Value.class,
          FactExpr.Word.Value.NONE,
          FactExpr.Word.Value.TRUE,
          FactExpr.Word.Value.FALSE,
          FactExpr.Word.Value.ELLIPSIS);

  static final EnumTable<ImportFact.Guard> GUARD =
      new EnumTable<>(
          ImportFact.Guard.class,
          ImportFact.Guard.NONE,
          ImportFact.Guard.TRY,
          ImportFact.Guard.TYPE_CHECKING,
          ImportFact.Guard.CONDITION);

  static final EnumTable<Parameter.Kind> PARAMETER =
      new EnumTable<>(
          Parameter.Kind.class,
          Parameter.Kind.POSITIONAL_ONLY,
          Parameter.Kind.POSITIONAL_OR_KEYWORD,
          Parameter.Kind.VAR_POSITIONAL,
          Parameter.Kind.KEYWORD_ONLY,
          Parameter.Kind.VAR_KEYWORD);

  static final EnumTable<TagFact.Kind> TAG =
      new EnumTable<>(
          TagFact.Kind.class,
          TagFact.Kind.DELETE,
          TagFact.Kind.FUNCTION,
          TagFact.Kind.REPORT,
          TagFact.Kind.ACT_WINDOW,
          TagFact.Kind.ASSET);

  static final EnumTable<XmlFacts.Root> ROOT =
      new EnumTable<>(
          XmlFacts.Root.class,
          XmlFacts.Root.DATA,
          XmlFacts.Root.TEMPLATES,
          XmlFacts.Root.OTHER,
          XmlFacts.Root.NONE);

  static final EnumTable<Severity> SEVERITY =
      new EnumTable<>(
          Severity.class, Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.HINT);

  static final EnumTable<Value.Word> CONSTANT =
      new EnumTable<>(
          Value.Word.class,
          Value.Word.NONE,
          Value.Word.TRUE,
          Value.Word.FALSE,
          Value.Word.ELLIPSIS);

  static final EnumTable<MethodDefinition.Kind> METHOD =
      new EnumTable<>(
          MethodDefinition.Kind.class,
          MethodDefinition.Kind.METHOD,
          MethodDefinition.Kind.CLASS_METHOD,
          MethodDefinition.Kind.STATIC_METHOD,
          MethodDefinition.Kind.PROPERTY);

  static final EnumTable<Decorator> DECORATOR =
      new EnumTable<>(
          Decorator.class,
          Decorator.DEPENDS,
          Decorator.DEPENDS_CONTEXT,
          Decorator.CONSTRAINS,
          Decorator.ONCHANGE,
          Decorator.ONDELETE,
          Decorator.MODEL,
          Decorator.MODEL_CREATE_MULTI,
          Decorator.AUTOVACUUM);

  /** All tables, in no order that means anything. */
  static final List<EnumTable<?>> ALL =
      List.of(
          BINDING, BLOCK, EFFECT, ITEMS, WORD, GUARD, PARAMETER, TAG, ROOT, SEVERITY, CONSTANT,
          METHOD, DECORATOR);

  private Constants() {}
}
