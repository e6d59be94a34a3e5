package org.odooanalyzer.cache;

import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FactExpr.Invocation.Argument;

/** How expressions are written and read: numbers 10 to 39. */
final class ExpressionKinds {
  private ExpressionKinds() {}

  static void addTo(Kinds kinds) {
    addLeaves(kinds);
    addCalls(kinds);
    addOperations(kinds);
    addDisplays(kinds);
  }

  private static void addLeaves(Kinds kinds) {
    kinds.add(
        10,
        FactExpr.Text.class,
        (out, text) -> out.span(text.span()).text(text.value()),
        in -> new FactExpr.Text(in.span(), in.text()));
    kinds.add(
        11,
        FactExpr.Numeral.class,
        (out, numeral) -> out.span(numeral.span()).text(numeral.text()),
        in -> new FactExpr.Numeral(in.span(), in.text()));
    kinds.add(
        12,
        FactExpr.Word.class,
        (out, word) -> out.span(word.span()).constant(Constants.WORD, word.value()),
        in -> new FactExpr.Word(in.span(), in.constant(Constants.WORD)));
    kinds.add(
        13,
        FactExpr.NameRef.class,
        (out, name) -> out.span(name.span()).text(name.name()),
        in -> new FactExpr.NameRef(in.span(), in.text()));
    kinds.add(
        14,
        FactExpr.Opaque.class,
        (out, opaque) -> out.span(opaque.span()),
        in -> new FactExpr.Opaque(in.span()));
  }

  private static void addCalls(Kinds kinds) {
    kinds.add(
        15,
        FactExpr.Member.class,
        (out, member) -> out.span(member.span()).any(member.base()).text(member.name()),
        in -> new FactExpr.Member(in.span(), in.expression(), in.text()));
    kinds.add(
        16,
        FactExpr.Invocation.class,
        (out, call) ->
            out.span(call.span())
                .any(call.function())
                .list(call.arguments(), ExpressionKinds::write),
        in ->
            new FactExpr.Invocation(
                in.span(), in.expression(), in.list(ExpressionKinds::readArgument)));
    kinds.add(
        17,
        FactExpr.Index.class,
        (out, index) -> out.span(index.span()).any(index.base()).any(index.index()),
        in -> new FactExpr.Index(in.span(), in.expression(), in.expression()));
    kinds.add(
        18,
        FactExpr.Spread.class,
        (out, spread) -> out.span(spread.span()).any(spread.value()),
        in -> new FactExpr.Spread(in.span(), in.expression()));
    kinds.add(
        19,
        FactExpr.Function.class,
        (out, function) ->
            out.span(function.span())
                .list(function.parameters(), EntryOutput::text)
                .any(function.body()),
        in -> new FactExpr.Function(in.span(), in.list(EntryInput::text), in.expression()));
  }

  static void write(EntryOutput out, Argument argument) {
    out.text(argument.name()).any(argument.value());
  }

  static Argument readArgument(EntryInput in) {
    return new Argument(in.optionalText(), in.expression());
  }

  private static void addOperations(Kinds kinds) {
    kinds.add(
        20,
        FactExpr.Operation.class,
        (out, operation) ->
            out.span(operation.span())
                .text(operation.operator())
                .any(operation.left())
                .any(operation.right()),
        in -> new FactExpr.Operation(in.span(), in.text(), in.expression(), in.expression()));
    kinds.add(
        21,
        FactExpr.Choice.class,
        (out, choice) ->
            out.span(choice.span())
                .any(choice.condition())
                .any(choice.then())
                .any(choice.otherwise()),
        in -> new FactExpr.Choice(in.span(), in.expression(), in.expression(), in.expression()));
    kinds.add(
        22,
        FactExpr.Logic.class,
        (out, logic) -> out.span(logic.span()).flag(logic.isAnd()).all(logic.operands()),
        in -> new FactExpr.Logic(in.span(), in.flag(), in.expressions()));
    kinds.add(
        23,
        FactExpr.Not.class,
        (out, not) -> out.span(not.span()).any(not.operand()),
        in -> new FactExpr.Not(in.span(), in.expression()));
    kinds.add(
        24,
        FactExpr.Compare.class,
        (out, compare) ->
            out.span(compare.span())
                .list(compare.operators(), EntryOutput::text)
                .all(compare.operands()),
        in -> new FactExpr.Compare(in.span(), in.list(EntryInput::text), in.expressions()));
  }

  private static void addDisplays(Kinds kinds) {
    kinds.add(
        25,
        FactExpr.Items.class,
        (out, items) ->
            out.span(items.span()).constant(Constants.ITEMS, items.kind()).all(items.items()),
        in -> new FactExpr.Items(in.span(), in.constant(Constants.ITEMS), in.expressions()));
    kinds.add(
        26,
        FactExpr.Mapping.class,
        (out, mapping) ->
            out.span(mapping.span())
                .list(mapping.entries(), (to, entry) -> to.any(entry.key()).any(entry.value())),
        in -> new FactExpr.Mapping(in.span(), in.list(ExpressionKinds::readEntry)));
    kinds.add(
        27,
        FactExpr.Format.class,
        (out, format) -> out.span(format.span()).all(format.parts()),
        in -> new FactExpr.Format(in.span(), in.expressions()));
    kinds.add(
        28,
        FactExpr.Collect.class,
        (out, collect) ->
            out.span(collect.span())
                .constant(Constants.ITEMS, collect.kind())
                .any(collect.key())
                .any(collect.element())
                .list(
                    collect.clauses(),
                    (to, clause) ->
                        to.any(clause.target()).any(clause.iterable()).all(clause.conditions())),
        in ->
            new FactExpr.Collect(
                in.span(),
                in.constant(Constants.ITEMS),
                in.optional(FactExpr.class),
                in.expression(),
                in.list(ExpressionKinds::readClause)));
  }

  private static FactExpr.Mapping.Entry readEntry(EntryInput in) {
    return new FactExpr.Mapping.Entry(in.optional(FactExpr.class), in.expression());
  }

  private static FactExpr.Collect.Clause readClause(EntryInput in) {
    return new FactExpr.Collect.Clause(in.expression(), in.expression(), in.expressions());
  }
}
