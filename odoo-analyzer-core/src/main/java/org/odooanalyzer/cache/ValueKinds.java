package org.odooanalyzer.cache;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.odooanalyzer.evaluation.Closure;
import org.odooanalyzer.evaluation.Unknown;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.evaluation.Value.Argument;

/**
 * How the values are written and read that are left when a registry has been made: numbers 70 to
 * 79. Classes, functions and modules are not among them, since a registry holds none.
 */
final class ValueKinds {
  private ValueKinds() {}

  static void addTo(Kinds kinds) {
    addConstants(kinds);
    addContainers(kinds);
    addObjects(kinds);
  }

  private static void addConstants(Kinds kinds) {
    kinds.add(
        70,
        Value.Text.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, Value.Text text) {
            out.text(text.text());
          }

          @Override
          Value.Text read(EntryInput in) {
            return new Value.Text(in.text());
          }
        });
    kinds.add(
        71,
        Value.Numeral.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, Value.Numeral numeral) {
            out.text(numeral.text());
          }

          @Override
          Value.Numeral read(EntryInput in) {
            return new Value.Numeral(in.text());
          }
        });
    kinds.add(
        72,
        Value.Word.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, Value.Word word) {
            out.constant(Constants.CONSTANT, word);
          }

          @Override
          Value.Word read(EntryInput in) {
            return in.constant(Constants.CONSTANT);
          }
        });
  }

  private static void addContainers(Kinds kinds) {
    kinds.add(
        73,
        Value.Sequence.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, Value.Sequence sequence) {
            out.constant(Constants.ITEMS, sequence.kind())
                .list(sequence.items(), EntryOutput::value);
          }

          @Override
          Value.Sequence read(EntryInput in) {
            return new Value.Sequence(in.constant(Constants.ITEMS), in.list(EntryInput::value));
          }
        });
    kinds.add(
        74,
        Value.Mapping.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, Value.Mapping value) {
            ValueKinds.write(out, value);
          }

          @Override
          Value.Mapping read(EntryInput in) {
            return ValueKinds.readMapping(in);
          }
        });
  }

  private static void addObjects(Kinds kinds) {
    kinds.add(
        75,
        Unknown.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, Unknown unknown) {}

          @Override
          Unknown read(EntryInput in) {
            return Unknown.VALUE;
          }
        });
    kinds.add(
        76,
        Value.Callable.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, Value.Callable callable) {}

          @Override
          Value.Callable read(EntryInput in) {
            return new Value.Callable();
          }
        });
    kinds.add(
        77,
        Value.Lambda.class,
        new Kind<>() {
          @Override
          void write(EntryOutput out, Value.Lambda lambda) {
            ValueKinds.write(out, lambda.closure());
          }

          @Override
          Value.Lambda read(EntryInput in) {
            return new Value.Lambda(readClosure(in));
          }
        });
  }

  private static void write(EntryOutput out, Value.Mapping mapping) {
    out.list(
        List.copyOf(mapping.entries().entrySet()),
        (to, entry) -> to.value(entry.getKey()).value(entry.getValue()));
  }

  private static Value.Mapping readMapping(EntryInput in) {
    Map<Value, Value> entries = new LinkedHashMap<>();
    in.list(each -> entries.put(each.value(), each.value()) == null);
    return new Value.Mapping(entries);
  }

  static void write(EntryOutput out, Closure closure) {
    map(
        out.list(closure.parameters(), EntryOutput::text).any(closure.body()),
        closure.captured(),
        EntryOutput::value);
  }

  static Closure readClosure(EntryInput in) {
    return new Closure(in.list(EntryInput::text), in.expression(), readMap(in, EntryInput::value));
  }

  static void write(EntryOutput out, Argument argument) {
    out.text(argument.name()).value(argument.value());
  }

  static Argument readArgument(EntryInput in) {
    return new Argument(in.optionalText(), in.value());
  }

  /** A map of which the order says nothing, by its keys. */
  static <T> void map(EntryOutput out, Map<String, T> map, BiConsumer<EntryOutput, T> value) {
    out.list(
        List.copyOf(new TreeMap<>(map).entrySet()),
        (to, entry) -> value.accept(to.text(entry.getKey()), entry.getValue()));
  }

  static <T> Map<String, T> readMap(EntryInput in, Function<EntryInput, T> value) {
    Map<String, T> map = new LinkedHashMap<>();
    in.list(each -> map.put(each.text(), value.apply(each)) == null);
    return map;
  }
}
