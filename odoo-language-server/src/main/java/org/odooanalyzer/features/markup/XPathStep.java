package org.odooanalyzer.features.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step of an XPath expression.
 *
 * @param isDeep whether it looks at all descendants, by {@code //}
 * @param axis where it looks; {@code child} unless it says so
 * @param name a name, {@code *} or {@code ..}
 * @param conditions what stands in its brackets
 * @param end the first offset behind it in the expression
 */
record XPathStep(boolean isDeep, String axis, String name, List<String> conditions, int end) {
  /** The length of the longest expression that is read; those of Odoo have about 150 characters. */
  private static final int LONGEST = 1_000;

  private static final Pattern NAME = Pattern.compile("(?:([a-z-]+)::)?(\\*|\\.\\.?|[\\w.-]+)");
  private static final Set<String> AXES =
      Set.of("child", "parent", "ancestor", "following-sibling", "preceding-sibling");

  XPathStep {
    conditions = List.copyOf(conditions);
  }

  /** The steps of an expression; empty for one that does more than to walk down and up. */
  static Optional<List<XPathStep>> of(String expression) {
    if (expression.length() > LONGEST) {
      return Optional.empty();
    }
    List<XPathStep> steps = new ArrayList<>();
    int at = 0;
    while (at < expression.length()) {
      boolean isDeep = expression.startsWith("//", at);
      int from = isDeep ? at + 2 : at + (expression.charAt(at) == '/' ? 1 : 0);
      int end = endOf(expression, from);
      Optional<XPathStep> step = step(expression.substring(from, end), isDeep, end);
      if (step.isEmpty()) {
        return Optional.empty();
      }
      if (!step.get().name.equals(".") || isDeep) {
        steps.add(step.get());
      }
      at = end;
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps);
  }

  /** The next slash outside of brackets and quotes. */
  private static int endOf(String text, int from) {
    int depth = 0;
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == '/' && depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static Optional<XPathStep> step(String text, boolean isDeep, int end) {
    int bracket = text.indexOf('[');
    Matcher name = NAME.matcher((bracket < 0 ? text : text.substring(0, bracket)).strip());
    if (!name.matches()) {
      return Optional.empty();
    }
    String axis = name.group(1) == null ? "child" : name.group(1);
    if (!AXES.contains(axis)) {
      return Optional.empty();
    }
    List<String> conditions = new ArrayList<>();
    int at = bracket;
    while (at >= 0 && at < text.length()) {
      int close = closing(text, at);
      if (text.charAt(at) != '[' || close < 0) {
        return Optional.empty();
      }
      conditions.add(text.substring(at + 1, close).strip());
      at = close + 1;
    }
    return Optional.of(new XPathStep(isDeep, axis, name.group(2), conditions, end));
  }

  private static int closing(String text, int open) {
    int depth = 0;
    char quote = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
