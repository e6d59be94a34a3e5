package org.odooanalyzer.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.odooanalyzer.evaluation.Value.Argument;
import org.odooanalyzer.evaluation.Value.Word;
import org.odooanalyzer.facts.FactExpr;

/** The functions of Python, and the methods of its constants, that declarations use. */
final class ConstantMethods {
  /** The number of characters of the longest text that is made. */
  static final int MAX_TEXT = 1_000_000;

  private ConstantMethods() {}

  /** What Python's {@code str()} makes of a constant. */
  static Optional<String> string(Value value) {
    if (value instanceof Value.Numeral number && number.text().matches("-?[0-9]+")) {
      return Optional.of(number.text());
    }
    if (value instanceof Word word) {
      String name = word.name();
      return Optional.of(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }
    return value.asText();
  }

  /** What a loop over a value runs through. */
  static Optional<List<Value>> iterate(Value value) {
    if (value instanceof Value.Mapping mapping) {
      return Optional.of(List.copyOf(mapping.entries().keySet()));
    }
    if (value instanceof Value.Text text) {
      return Optional.of(
          text.text()
              .codePoints()
              .<Value>mapToObj(c -> new Value.Text(Character.toString(c)))
              .toList());
    }
    return value.asItems();
  }

  /** {@code base[index]}. */
  static Value item(Value base, Value index) {
    if (base instanceof Value.Dynamic object) {
      return object.item(index);
    }
    if (base instanceof Value.Mapping mapping) {
      return mapping.entries().getOrDefault(index, Unknown.VALUE);
    }
    if (base instanceof Value.Sequence sequence
        && index instanceof Value.Numeral number
        && number.text().matches("-?[0-9]{1,6}")) {
      int at = Integer.parseInt(number.text());
      int from = at < 0 ? at + sequence.items().size() : at;
      return from >= 0 && from < sequence.items().size()
          ? sequence.items().get(from)
          : Unknown.VALUE;
    }
    return Unknown.VALUE;
  }

  /** What a method of a constant gives; empty when the value has no such method. */
  static Optional<Value> call(Value base, String method, List<Argument> arguments) {
    if (base instanceof Value.Text text) {
      return Optional.of(ofText(text.text(), method, arguments));
    }
    if (base instanceof Value.Mapping mapping) {
      return Optional.of(ofMapping(mapping, method, arguments));
    }
    if (base instanceof Value.Sequence sequence) {
      return Optional.of(method.equals("copy") ? sequence : Unknown.VALUE);
    }
    return Optional.empty();
  }

  private static Value ofText(String text, String method, List<Argument> arguments) {
    if (method.equals("format")) {
      return TextFormat.format(text, arguments);
    }
    if (method.equals("join") && arguments.size() == 1) {
      return join(text, arguments.get(0).value());
    }
    if (method.equals("replace") && arguments.size() == 2) {
      Optional<String> from = arguments.get(0).value().asText();
      Optional<String> to = arguments.get(1).value().asText();
      return from.isPresent() && to.isPresent() && to.get().length() <= from.get().length() + 16
          ? new Value.Text(text.replace(from.get(), to.get()))
          : Unknown.VALUE;
    }
    if (method.equals("startswith") && arguments.size() == 1) {
      return arguments
          .get(0)
          .value()
          .asText()
          .<Value>map(start -> Word.of(text.startsWith(start)))
          .orElse(Unknown.VALUE);
    }
    if (!arguments.isEmpty()) {
      return Unknown.VALUE;
    }
    return switch (method) {
      case "lower" -> new Value.Text(text.toLowerCase(Locale.ROOT));
      case "upper" -> new Value.Text(text.toUpperCase(Locale.ROOT));
      case "strip" -> new Value.Text(text.strip());
      default -> Unknown.VALUE;
    };
  }

  private static Value join(String separator, Value parts) {
    List<String> texts = new ArrayList<>();
    List<Value> all = iterate(parts).orElse(List.of(Unknown.VALUE));
    if ((long) separator.length() * all.size() > MAX_TEXT) {
      return Unknown.VALUE;
    }
    for (Value part : all) {
      if (part.asText().isEmpty()) {
        return Unknown.VALUE;
      }
      texts.add(part.asText().get());
    }
    return new Value.Text(String.join(separator, texts));
  }

  private static Value ofMapping(Value.Mapping mapping, String method, List<Argument> arguments) {
    return switch (method) {
      case "keys" -> Value.Sequence.list(List.copyOf(mapping.entries().keySet()));
      case "values" -> Value.Sequence.list(List.copyOf(mapping.entries().values()));
      case "items" ->
          Value.Sequence.list(
              mapping.entries().entrySet().stream()
                  .<Value>map(
                      entry ->
                          new Value.Sequence(
                              FactExpr.Items.Kind.TUPLE, List.of(entry.getKey(), entry.getValue())))
                  .toList());
      case "copy" -> mapping;
      case "get" -> {
        Value absent = arguments.size() > 1 ? arguments.get(1).value() : Word.NONE;
        yield arguments.isEmpty() || !arguments.get(0).value().isKnown()
            ? Unknown.VALUE
            : mapping.entries().getOrDefault(arguments.get(0).value(), absent);
      }
      default -> Unknown.VALUE;
    };
  }

  /** What a function of Python gives. */
  static Value builtin(String function, List<Argument> arguments, Fuel fuel) {
    if (function.equals("dict")) {
      return dict(arguments);
    }
    if (function.equals("hasattr") && arguments.size() == 2) {
      Optional<String> name = arguments.get(1).value().asText();
      return arguments.get(0).value() instanceof Value.Dynamic object
          ? name.flatMap(object::has).<Value>map(Word::of).orElse(Unknown.VALUE)
          : Unknown.VALUE;
    }
    if (function.equals("range")) {
      return range(arguments);
    }
    if (function.equals("sorted") && arguments.size() == 2) {
      return iterate(arguments.get(0).value())
          .map(items -> sorted(items, arguments.get(1), fuel))
          .orElse(Unknown.VALUE);
    }
    if (arguments.size() != 1 || arguments.get(0).name() != null) {
      return arguments.isEmpty() ? empty(function) : Unknown.VALUE;
    }
    Value argument = arguments.get(0).value();
    if (function.equals("str")) {
      return string(argument).<Value>map(Value.Text::new).orElse(Unknown.VALUE);
    }
    if (function.equals("bool")) {
      return Truth.of(argument).<Value>map(Word::of).orElse(Unknown.VALUE);
    }
    Optional<List<Value>> items = iterate(argument);
    if (items.isEmpty()) {
      return Unknown.VALUE;
    }
    return switch (function) {
      case "list" -> Value.Sequence.list(items.get());
      case "tuple" -> new Value.Sequence(FactExpr.Items.Kind.TUPLE, items.get());
      case "set", "frozenset", "OrderedSet" ->
          new Value.Sequence(
              FactExpr.Items.Kind.SET, List.copyOf(new LinkedHashSet<>(items.get())));
      case "sorted" -> sorted(items.get());
      case "len" -> new Value.Numeral(Integer.toString(items.get().size()));
      default -> Unknown.VALUE;
    };
  }

  private static Value empty(String function) {
    return switch (function) {
      case "list" -> Value.Sequence.list(List.of());
      case "tuple" -> new Value.Sequence(FactExpr.Items.Kind.TUPLE, List.of());
      case "set", "frozenset" -> new Value.Sequence(FactExpr.Items.Kind.SET, List.of());
      default -> Unknown.VALUE;
    };
  }

  private static Value sorted(List<Value> items) {
    return items.stream().allMatch(item -> item instanceof Value.Text)
        ? Value.Sequence.list(
            items.stream()
                .map(item -> item.asText().orElseThrow())
                .sorted()
                .<Value>map(Value.Text::new)
                .toList())
        : Unknown.VALUE;
  }

  /** The items sorted by what a lambda makes of each. */
  private static Value sorted(List<Value> items, Argument by, Fuel fuel) {
    if (!"key".equals(by.name()) || !(by.value() instanceof Value.Lambda key)) {
      return Unknown.VALUE;
    }
    Map<Value, String> keys = new LinkedHashMap<>();
    for (Value item : items) {
      Value made = key.closure().call(List.of(new Argument(null, item)), Map.of(), fuel);
      if (made.asText().isEmpty()) {
        return Unknown.VALUE;
      }
      keys.put(item, made.asText().get());
    }
    return Value.Sequence.list(
        items.stream().sorted(Comparator.comparing(item -> keys.getOrDefault(item, ""))).toList());
  }

  private static Value range(List<Argument> arguments) {
    List<Integer> bounds = new ArrayList<>();
    for (Argument argument : arguments) {
      if (argument.name() == null
          && argument.value() instanceof Value.Numeral number
          && number.text().matches("-?[0-9]{1,5}")) {
        bounds.add(Integer.valueOf(number.text()));
      }
    }
    if (bounds.size() != arguments.size() || bounds.isEmpty() || bounds.size() > 2) {
      return Unknown.VALUE;
    }
    int from = bounds.size() == 1 ? 0 : bounds.get(0);
    return Value.Sequence.list(
        IntStream.range(from, bounds.get(bounds.size() - 1))
            .<Value>mapToObj(number -> new Value.Numeral(Integer.toString(number)))
            .toList());
  }

  private static Value dict(List<Argument> arguments) {
    Map<Value, Value> entries = new LinkedHashMap<>();
    for (Argument argument : arguments) {
      String name = argument.name();
      if (name != null && !name.equals("**")) {
        entries.put(new Value.Text(name), argument.value());
      } else if (argument.value() instanceof Value.Mapping mapping) {
        entries.putAll(mapping.entries());
      } else if (argument.value() instanceof Value.Sequence pairs) {
        for (Value pair : pairs.items()) {
          List<Value> items = pair.asItems().orElse(List.of());
          if (items.size() != 2 || !items.get(0).isKnown()) {
            return Unknown.VALUE;
          }
          entries.put(items.get(0), items.get(1));
        }
      } else {
        return Unknown.VALUE;
      }
    }
    return new Value.Mapping(entries);
  }
}
