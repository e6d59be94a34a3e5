package org.odooanalyzer.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.odooanalyzer.diagnostics.Rule;

/**
 * Rules that an option names.
 *
 * @param codes the codes of the rules
 * @param errors what is wrong with names that no rule has, one sentence each
 */
public record RuleChoice(Set<String> codes, List<String> errors) {
  private static final Pattern CODE_OR_PREFIX = Pattern.compile("(OLS|ODA)\\d{0,5}");

  public RuleChoice {
    codes = Collections.unmodifiableSet(new TreeSet<>(codes));
    errors = List.copyOf(errors);
  }

  /**
   * The rules of some names.
   *
   * @param rules all there are
   * @param names codes such as {@code OLS05003}, prefixes such as {@code OLS05}, or names such as
   *     {@code import-not-found}; codes may be in lower case
   */
  public static RuleChoice of(List<Rule> rules, List<String> names) {
    Set<String> codes = new TreeSet<>();
    List<String> errors = new ArrayList<>();
    for (String name : names) {
      List<String> chosen = choose(rules, name.strip());
      if (chosen.isEmpty()) {
        errors.add(unknown(rules, name.strip()));
      }
      codes.addAll(chosen);
    }
    return new RuleChoice(codes, errors);
  }

  private static List<String> choose(List<Rule> rules, String name) {
    String code = name.toUpperCase(Locale.ROOT);
    boolean isCode = CODE_OR_PREFIX.matcher(code).matches();
    return rules.stream()
        .filter(rule -> isCode ? rule.code().startsWith(code) : rule.name().equals(name))
        .map(Rule::code)
        .toList();
  }

  private static String unknown(List<Rule> rules, String name) {
    List<String> known =
        rules.stream().flatMap(rule -> Stream.of(rule.code(), rule.name())).toList();
    return "no rule has the code, code prefix or name \""
        + name
        + "\""
        + NearestName.question(name, known);
  }
}
