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
    XPathStep deep = new XPathStep(true, "child", last.name(), last.conditions(), last.end());
    XPathWalk walk = new XPathWalk();
    List<FoundNode> found = walk.run(List.of(deep), roots, true);
    boolean looksBack = last.name().equals("..") || !last.axis().equals("child");
    return walk.isUnclear || looksBack ? Optional.empty() : Optional.of(found);
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
        found.addAll(fitting(step, onAxis(step.axis(), node)));
      }
    }
    return List.copyOf(found);
  }

  /** The elements of an axis, the nearest first. */
  private static List<FoundNode> onAxis(String axis, FoundNode node) {
    FoundNode outer = node.outer();
    if (axis.equals("child") || outer == null) {
      return axis.equals("child") ? node.children() : List.of();
    } else if (axis.equals("parent")) {
      return List.of(outer);
    }
    List<FoundNode> found = new ArrayList<>();
    if (axis.equals("ancestor")) {
      for (FoundNode at = outer; at != null; at = at.outer()) {
        found.add(at);
      }
      return found;
    }
    boolean isBehind = false;
    for (FoundNode sibling : outer.children()) {
      if (sibling.equals(node)) {
        isBehind = true;
      } else if (isBehind == axis.equals("following-sibling")) {
        found.add(isBehind ? found.size() : 0, sibling);
      }
    }
    return found;
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
    List<String> choices = List.of(condition.split("\\s+or\\s+", -1));
    if (choices.size() > 1) {
      return choices.stream().anyMatch(part -> fits(one, part.strip()));
    }
    List<String> parts = List.of(condition.split("\\s+and\\s+", -1));
    if (parts.size() > 1) {
      return parts.stream().allMatch(part -> fits(one, part.strip()));
    }
    Matcher not = NOT.matcher(condition);
    if (not.matches()) {
      return !fits(one, not.group(1).strip());
    }
    Matcher equals = EQUALS.matcher(condition);
    if (equals.matches()) {
      String wanted = equals.group(2) == null ? equals.group(3) : equals.group(2);
      return one.node().value(equals.group(1)).filter(value -> isSame(value, wanted)).isPresent();
    }
    Matcher given = GIVEN.matcher(condition);
    if (given.matches()) {
      return one.node().attribute(given.group(1)).isPresent();
    }
    return fitsCall(one, condition);
  }

  /** Whether two values are one; {@code %(id)d} may leave out the addon of the file. */
  static boolean isSame(String value, String other) {
    return value.equals(other)
        || (value.startsWith("%(")
            && other.startsWith("%(")
            && value
                .substring(Math.max(value.indexOf('.') + 1, 2))
                .equals(other.substring(Math.max(other.indexOf('.') + 1, 2))));
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
