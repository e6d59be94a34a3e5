package org.odooanalyzer.features.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds elements of views by the part of XPath that views use: {@code locate_node} of
 * odoo/tools/template_inheritance.py. Everything else is not understood, which is no answer.
 */
final class XPathWalk {
  private static final Pattern EQUALS =
      Pattern.compile("@([\\w.:-]+)\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\")");
  private static final Pattern GIVEN = Pattern.compile("@([\\w.:-]+)");
  private static final Pattern CALL =
      Pattern.compile("(contains|starts-with)\\(@([\\w.:-]+),\\s*['\"]([^'\"]*)['\"]\\)");
  private static final Pattern HAS_CLASS = Pattern.compile("hasclass\\(['\"]([^'\"]*)['\"]\\)");
  private static final Pattern NOT = Pattern.compile("not\\((.*)\\)");
  private static final Pattern WHOLE = Pattern.compile("\\((.*)\\)\\[(\\d{1,6}|last\\(\\))\\]");

  private boolean isUnclear;

  private XPathWalk() {}

  /** The elements that an expression finds below some roots, in order; empty if not understood. */
  static Optional<List<FoundNode>> find(String expression, List<FoundNode> roots) {
    Matcher whole = WHOLE.matcher(expression.strip());
    if (whole.matches()) {
      return find(whole.group(1), roots).map(found -> numbered(found, whole.group(2)));
    }
    XPathWalk walk = new XPathWalk();
    Optional<List<XPathStep>> steps = XPathStep.of(expression.strip());
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    List<FoundNode> found = walk.run(steps.get(), roots, expression.strip().startsWith("/"));
    return walk.isUnclear ? Optional.empty() : Optional.of(found);
  }

  /** The elements of any depth that fit the last step of an expression. */
  static Optional<List<FoundNode>> findLast(String expression, List<FoundNode> roots) {
    Optional<List<XPathStep>> steps = XPathStep.of(expression.strip());
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    XPathStep last = steps.get().get(steps.get().size() - 1);
    XPathStep deep = new XPathStep(true, last.name(), last.conditions(), last.end());
    XPathWalk walk = new XPathWalk();
    List<FoundNode> found = walk.run(List.of(deep), roots, true);
    return walk.isUnclear || last.name().equals("..") ? Optional.empty() : Optional.of(found);
  }

  private List<FoundNode> run(List<XPathStep> steps, List<FoundNode> roots, boolean isAbsolute) {
    List<FoundNode> at = List.of();
    for (int i = 0; i < steps.size() && !isUnclear; i++) {
      at = i == 0 ? first(steps.get(0), roots, isAbsolute) : next(steps.get(i), at);
    }
    return at;
  }

  private List<FoundNode> first(XPathStep step, List<FoundNode> roots, boolean isAbsolute) {
    if (!isAbsolute) {
      return next(step, roots);
    }
    Set<FoundNode> found = new LinkedHashSet<>(fitting(step, roots));
    if (step.isDeep()) {
      found.addAll(next(step, roots));
    }
    return List.copyOf(found);
  }

  private List<FoundNode> next(XPathStep step, List<FoundNode> at) {
    Set<FoundNode> found = new LinkedHashSet<>();
    for (FoundNode node : at) {
      FoundNode outer = node.outer();
      if (step.name().equals("..")) {
        if (outer != null) {
          found.add(outer);
        }
      } else if (step.isDeep()) {
        List<FoundNode> all = new ArrayList<>();
        node.addAll(all);
        all.forEach(inner -> found.addAll(fitting(step, inner.children())));
      } else {
        found.addAll(fitting(step, node.children()));
      }
    }
    return List.copyOf(found);
  }

  private List<FoundNode> fitting(XPathStep step, List<FoundNode> siblings) {
    List<FoundNode> found =
        siblings.stream()
            .filter(one -> step.name().equals("*") || one.node().name().equals(step.name()))
            .toList();
    for (String condition : step.conditions()) {
      found =
          condition.matches("\\d{1,6}|last\\(\\)")
              ? numbered(found, condition)
              : found.stream().filter(one -> fits(one, condition)).toList();
    }
    return found;
  }

  private static List<FoundNode> numbered(List<FoundNode> found, String number) {
    int index = number.equals("last()") ? found.size() : Integer.parseInt(number);
    return index < 1 || index > found.size() ? List.of() : List.of(found.get(index - 1));
  }

  private boolean fits(FoundNode one, String condition) {
    String[] parts = condition.split("\\s+and\\s+", -1);
    if (parts.length > 1) {
      for (String part : parts) {
        if (!fits(one, part)) {
          return false;
        }
      }
      return true;
    }
    Matcher not = NOT.matcher(condition);
    if (not.matches()) {
      return !fits(one, not.group(1).strip());
    }
    Matcher equals = EQUALS.matcher(condition);
    if (equals.matches()) {
      String wanted = equals.group(2) == null ? equals.group(3) : equals.group(2);
      return one.node().value(equals.group(1)).filter(wanted::equals).isPresent();
    }
    Matcher given = GIVEN.matcher(condition);
    if (given.matches()) {
      return one.node().attribute(given.group(1)).isPresent();
    }
    return fitsCall(one, condition);
  }

  private boolean fitsCall(FoundNode one, String condition) {
    Matcher hasClass = HAS_CLASS.matcher(condition);
    if (hasClass.matches()) {
      String classes = " " + one.node().value("class").orElse("") + " ";
      return classes.contains(" " + hasClass.group(1) + " ");
    }
    Matcher call = CALL.matcher(condition);
    if (call.matches()) {
      String value = one.node().value(call.group(2)).orElse("");
      return call.group(1).equals("contains")
          ? value.contains(call.group(3))
          : value.startsWith(call.group(3));
    }
    String path = condition.startsWith(".//") ? condition.substring(1) : condition;
    Optional<List<XPathStep>> steps = path.startsWith("@") ? Optional.empty() : XPathStep.of(path);
    if (steps.isEmpty()) {
      isUnclear = true;
      return false;
    }
    return !run(steps.get(), List.of(one), false).isEmpty();
  }
}
