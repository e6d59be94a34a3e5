package org.odooanalyzer.cache;

import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FactExpr.Invocation.Argument;

/** How names, constants and calls are written and read: numbers 10 to 19. */
final class ExpressionKinds {
  private ExpressionKinds() {}

  static void addTo(Kinds kinds) {
    addLeaves(kinds);
    addNames(kinds);
    addCalls(kinds);
    addFunctions(kinds);
  }

  private static void addLeaves(Kinds kinds) {
    kinds.add(
        10,
        FactExpr.Text.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Text text) {
            out.span(text.span()).text(text.value());
          }

          @Override
          FactExpr.Text read(EntryInput in) {
            return new FactExpr.Text(in.span(), in.text());
          }
        });
    kinds.add(
        11,
        FactExpr.Numeral.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Numeral numeral) {
            out.span(numeral.span()).text(numeral.text());
          }

          @Override
          FactExpr.Numeral read(EntryInput in) {
            return new FactExpr.Numeral(in.span(), in.text());
          }
        });
    kinds.add(
        12,
        FactExpr.Word.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Word word) {
            out.span(word.span()).constant(Constants.WORD, word.value());
          }

          @Override
          FactExpr.Word read(EntryInput in) {
            return new FactExpr.Word(in.span(), in.constant(Constants.WORD));
          }
        });
  }

  private static void addNames(Kinds kinds) {
    kinds.add(
        13,
        FactExpr.NameRef.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.NameRef name) {
            out.span(name.span()).text(name.name());
          }

          @Override
          FactExpr.NameRef read(EntryInput in) {
            return new FactExpr.NameRef(in.span(), in.text());
          }
        });
    kinds.add(
        14,
        FactExpr.Opaque.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Opaque opaque) {
            out.span(opaque.span());
          }

          @Override
          FactExpr.Opaque read(EntryInput in) {
            return new FactExpr.Opaque(in.span());
          }
        });
  }

  private static void addCalls(Kinds kinds) {
    kinds.add(
        15,
        FactExpr.Member.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Member member) {
            out.span(member.span()).any(member.base()).text(member.name());
          }

          @Override
          FactExpr.Member read(EntryInput in) {
            return new FactExpr.Member(in.span(), in.expression(), in.text());
          }
        });
    kinds.add(
        16,
        FactExpr.Invocation.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Invocation call) {
            out.span(call.span())
                .any(call.function())
                .list(call.arguments(), ExpressionKinds::write);
          }

          @Override
          FactExpr.Invocation read(EntryInput in) {
            return new FactExpr.Invocation(
                in.span(), in.expression(), in.list(ExpressionKinds::readArgument));
          }
        });
    kinds.add(
        17,
        FactExpr.Index.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Index index) {
            out.span(index.span()).any(index.base()).any(index.index());
          }

          @Override
          FactExpr.Index read(EntryInput in) {
            return new FactExpr.Index(in.span(), in.expression(), in.expression());
          }
        });
  }

  private static void addFunctions(Kinds kinds) {
    kinds.add(
        18,
        FactExpr.Spread.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Spread spread) {
            out.span(spread.span()).any(spread.value());
          }

          @Override
          FactExpr.Spread read(EntryInput in) {
            return new FactExpr.Spread(in.span(), in.expression());
          }
        });
    kinds.add(
        19,
        FactExpr.Function.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, FactExpr.Function function) {
            out.span(function.span())
                .list(function.parameters(), EntryOutput::text)
                .any(function.body());
          }

          @Override
          FactExpr.Function read(EntryInput in) {
            return new FactExpr.Function(in.span(), in.list(EntryInput::text), in.expression());
          }
        });
  }

  static void write(EntryOutput out, Argument argument) {
    out.text(argument.name()).any(argument.value());
  }

  static Argument readArgument(EntryInput in) {
    return new Argument(in.optionalText(), in.expression());
  }
}
