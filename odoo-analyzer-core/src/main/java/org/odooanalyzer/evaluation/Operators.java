package org.odooanalyzer.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operators between values that declarations use. */
final class Operators {
  private static final Pattern FIELD = Pattern.compile("%(?:\\(([^)]*)\\))?([sd%])");

  private Operators() {}

  /** The value of {@code left operator right}. */
  static Value apply(String operator, Value left, Value right) {
    return switch (operator) {
      case "+" -> add(left, right);
      case "%" -> left.asText().map(text -> percent(text, right)).orElse(Unknown.VALUE);
      case "|" -> union(left, right);
      case "-" -> without(left, right);
      default -> Unknown.VALUE;
    };
  }

  private static Value add(Value left, Value right) {
    if (left instanceof Value.Text first && right instanceof Value.Text second) {
      return new Value.Text(first.text() + second.text());
    }
    if (left instanceof Value.Sequence first
        && right instanceof Value.Sequence second
        && first.kind() == second.kind()) {
      List<Value> items = new ArrayList<>(first.items());
      items.addAll(second.items());
      return new Value.Sequence(first.kind(), items);
    }
    return Unknown.VALUE;
  }

  private static Value union(Value left, Value right) {
    if (left instanceof Value.Mapping first && right instanceof Value.Mapping second) {
      Map<Value, Value> entries = new LinkedHashMap<>(first.entries());
      entries.putAll(second.entries());
      return new Value.Mapping(entries);
    }
    if (left instanceof Value.Sequence first && right instanceof Value.Sequence second) {
      List<Value> items = new ArrayList<>(first.items());
      second.items().stream().filter(item -> !items.contains(item)).forEach(items::add);
      return new Value.Sequence(first.kind(), items);
    }
    return Unknown.VALUE;
  }

  private static Value without(Value left, Value right) {
    if (left instanceof Value.Sequence first && right instanceof Value.Sequence second) {
      return first.isKnown() && second.isKnown()
          ? new Value.Sequence(
              first.kind(),
              first.items().stream().filter(item -> !second.items().contains(item)).toList())
          : Unknown.VALUE;
    }
    return Unknown.VALUE;
  }

  /** {@code text % value} with {@code %s}, {@code %d}, {@code %(name)s} and {@code %%} only. */
  private static Value percent(String text, Value value) {
    List<Value> items =
        value instanceof Value.Sequence sequence ? sequence.items() : List.of(value);
    StringBuilder result = new StringBuilder();
    int next = 0;
    int at = 0;
    Matcher fields = FIELD.matcher(text);
    while (fields.find()) {
      result.append(text, at, fields.start());
      at = fields.end();
      String key = fields.group(1);
      Value item = Unknown.VALUE;
      if (fields.group(2).equals("%")) {
        item = new Value.Text("%");
      } else if (key != null && value instanceof Value.Mapping mapping) {
        item = mapping.get(key);
      } else if (key == null && next < items.size()) {
        item = items.get(next++);
      }
      Optional<String> shown = ConstantMethods.string(item);
      if (shown.isEmpty() || result.length() > ConstantMethods.MAX_TEXT) {
        return Unknown.VALUE;
      }
      result.append(shown.get());
    }
    String rest = text.substring(at);
    return rest.contains("%") ? Unknown.VALUE : new Value.Text(result + rest);
  }
}
