package org.odooanalyzer.diagnostics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of pylint, pylint-odoo and OCA's hooks that say the same as ours. Codes stand here and
 * not names, as a code never changes its meaning. A comment may also use our own codes and names.
 */
final class OtherLinters {
  private static final Map<String, List<String>> CODES =
      Map.ofEntries(
          // pylint
          Map.entry("syntax-error", List.of("OLS01000")),
          Map.entry("e0001", List.of("OLS01000")),
          Map.entry("no-method-argument", List.of("OLS01004")),
          Map.entry("e0211", List.of("OLS01004")),
          Map.entry("too-many-function-args", List.of("OLS01007")),
          Map.entry("e1121", List.of("OLS01007")),
          Map.entry("no-value-for-parameter", List.of("OLS01007")),
          Map.entry("e1120", List.of("OLS01007")),
          Map.entry("unexpected-keyword-arg", List.of("OLS01008")),
          Map.entry("e1123", List.of("OLS01008")),
          Map.entry("missing-kwoa", List.of("OLS01010")),
          Map.entry("e1125", List.of("OLS01010")),
          Map.entry("import-error", List.of("OLS02001")),
          Map.entry("e0401", List.of("OLS02001")),
          Map.entry("no-name-in-module", List.of("OLS02001")),
          Map.entry("e0611", List.of("OLS02001")),
          Map.entry("cyclic-import", List.of("OLS02002")),
          Map.entry("r0401", List.of("OLS02002")),
          // pylint-odoo
          Map.entry("resource-not-exist", List.of("OLS05049")),
          Map.entry("f8101", List.of("OLS05049")),
          // OCA's hooks
          Map.entry("manifest-syntax-error", List.of("OLS01000", "OLS04001")),
          Map.entry("xml-syntax-error", List.of("OLS05000")),
          Map.entry("csv-syntax-error", List.of("OLS05069", "OLS05070")));

  private OtherLinters() {}

  /** Our rules that are meant by names of another linter; its names for other rules match none. */
  static RuleNames rules(List<String> names) {
    if (names.contains("all")) {
      return RuleNames.all(false);
    }
    Set<String> ours =
        names.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .flatMap(name -> CODES.getOrDefault(name, List.of(name)).stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return new RuleNames(false, ours, false);
  }
}
