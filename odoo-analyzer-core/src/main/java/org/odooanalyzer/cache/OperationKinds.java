package org.odooanalyzer.cache;

import org.odooanalyzer.facts.FactExpr;

/** How operations and displays are written and read: numbers 20 to 39. */
final class OperationKinds {
  private OperationKinds() {}

  static void addTo(Kinds kinds) {
    addOperations(kinds);
    addChoices(kinds);
    addDisplays(kinds);
    addComprehension(kinds);
  }

  private static void addOperations(Kinds kinds) {
    kinds.add(
        20,
        FactExpr.Operation.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Operation operation) {
            out.span(operation.span())
                .text(operation.operator())
                .any(operation.left())
                .any(operation.right());
          }

          @Override
          FactExpr.Operation read(EntryInput in) {
            return new FactExpr.Operation(in.span(), in.text(), in.expression(), in.expression());
          }
        });
    kinds.add(
        21,
        FactExpr.Choice.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Choice choice) {
            out.span(choice.span())
                .any(choice.condition())
                .any(choice.then())
                .any(choice.otherwise());
          }

          @Override
          FactExpr.Choice read(EntryInput in) {
            return new FactExpr.Choice(
                in.span(), in.expression(), in.expression(), in.expression());
          }
        });
  }

  private static void addChoices(Kinds kinds) {
    kinds.add(
        22,
        FactExpr.Logic.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Logic logic) {
            out.span(logic.span()).flag(logic.isAnd()).all(logic.operands());
          }

          @Override
          FactExpr.Logic read(EntryInput in) {
            return new FactExpr.Logic(in.span(), in.flag(), in.expressions());
          }
        });
    kinds.add(
        23,
        FactExpr.Not.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Not not) {
            out.span(not.span()).any(not.operand());
          }

          @Override
          FactExpr.Not read(EntryInput in) {
            return new FactExpr.Not(in.span(), in.expression());
          }
        });
    kinds.add(
        24,
        FactExpr.Compare.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Compare compare) {
            out.span(compare.span())
                .list(compare.operators(), EntryOutput::text)
                .all(compare.operands());
          }

          @Override
          FactExpr.Compare read(EntryInput in) {
            return new FactExpr.Compare(in.span(), in.list(EntryInput::text), in.expressions());
          }
        });
  }

  private static void addDisplays(Kinds kinds) {
    kinds.add(
        25,
        FactExpr.Items.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Items items) {
            out.span(items.span()).constant(Constants.ITEMS, items.kind()).all(items.items());
          }

          @Override
          FactExpr.Items read(EntryInput in) {
            return new FactExpr.Items(in.span(), in.constant(Constants.ITEMS), in.expressions());
          }
        });
    kinds.add(
        26,
        FactExpr.Mapping.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Mapping mapping) {
            out.span(mapping.span())
                .list(mapping.entries(), (to, entry) -> to.any(entry.key()).any(entry.value()));
          }

          @Override
          FactExpr.Mapping read(EntryInput in) {
            return new FactExpr.Mapping(in.span(), in.list(OperationKinds::readEntry));
          }
        });
    kinds.add(
        27,
        FactExpr.Format.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Format format) {
            out.span(format.span()).all(format.parts());
          }

          @Override
          FactExpr.Format read(EntryInput in) {
            return new FactExpr.Format(in.span(), in.expressions());
          }
        });
  }

  private static void addComprehension(Kinds kinds) {
    kinds.add(
        28,
        FactExpr.Collect.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Collect collect) {
            out.span(collect.span())
                .constant(Constants.ITEMS, collect.kind())
                .any(collect.key())
                .any(collect.element())
                .list(
                    collect.clauses(),
                    (to, clause) ->
                        to.any(clause.target()).any(clause.iterable()).all(clause.conditions()));
          }

          @Override
          FactExpr.Collect read(EntryInput in) {
            return new FactExpr.Collect(
                in.span(),
                in.constant(Constants.ITEMS),
                in.optional(FactExpr.class),
                in.expression(),
                in.list(OperationKinds::readClause));
          }
        });
  }

  private static FactExpr.Mapping.Entry readEntry(EntryInput in) {
    return new FactExpr.Mapping.Entry(in.optional(FactExpr.class), in.expression());
  }

  private static FactExpr.Collect.Clause readClause(EntryInput in) {
    return new FactExpr.Collect.Clause(in.expression(), in.expression(), in.expressions());
  }
}
