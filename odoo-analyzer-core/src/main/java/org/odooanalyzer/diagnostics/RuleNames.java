package org.odooanalyzer.diagnostics;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules that a comment names.
 *
 * @param all whether it names none, and so means every rule
 * @param names codes and rule names in lower case; those of other tools are among them and match
 *     nothing here
 * @param areOurs whether the comment is certainly written for this tool or the official language
 *     server
 */
public record RuleNames(boolean all, Set<String> names, boolean areOurs) {
  public RuleNames {
    names = Set.copyOf(names);
  }

  /** Every rule. */
  static RuleNames all(boolean ours) {
    return new RuleNames(true, Set.of(), ours);
  }

  /** The rules of these codes or names; it is ours when one of them has the shape of our codes. */
  static RuleNames of(List<String> names, boolean ours) {
    Set<String> lower =
        names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    boolean anyOurs = lower.stream().anyMatch(name -> name.matches("(ols|oda)\\d{5}"));
    return new RuleNames(false, lower, ours || anyOurs);
  }

  boolean include(Rule rule) {
    return all
        || names.contains(rule.code().toLowerCase(Locale.ROOT))
        || names.contains(rule.name());
  }
}
