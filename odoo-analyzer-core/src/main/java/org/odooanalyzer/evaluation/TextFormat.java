package org.odooanalyzer.evaluation;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.evaluation.Value.Argument;

/** {@code text.format(…)} with plain fields: {@code {}}, {@code {0}} and {@code {name}}. */
final class TextFormat {
  private TextFormat() {}

  static Value format(String text, List<Argument> arguments) {
    StringBuilder result = new StringBuilder();
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isDoubled = i + 1 < text.length() && text.charAt(i + 1) == c;
      if ((c == '{' || c == '}') && isDoubled) {
        result.append(c);
        i++;
      } else if (c == '{') {
        int end = text.indexOf('}', i);
        String field = end < 0 ? "?" : text.substring(i + 1, end);
        Optional<String> shown =
            argument(field.isEmpty() ? Integer.toString(next++) : field, arguments)
                .flatMap(ConstantMethods::string);
        if (shown.isEmpty() || result.length() > ConstantMethods.MAX_TEXT) {
          return Unknown.VALUE;
        }
        result.append(shown.get());
        i = end;
      } else {
        result.append(c);
      }
    }
    return new Value.Text(result.toString());
  }

  private static Optional<Value> argument(String field, List<Argument> arguments) {
    boolean isNumber = field.matches("[0-9]{1,4}");
    int index = 0;
    for (Argument argument : arguments) {
      boolean found =
          argument.name() == null
              ? isNumber && index++ == Integer.parseInt(field)
              : argument.name().equals(field);
      if (found) {
        return Optional.of(argument.value());
      }
    }
    return Optional.empty();
  }
}
