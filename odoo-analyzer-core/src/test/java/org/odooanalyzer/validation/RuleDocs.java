package org.odooanalyzer.validation;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.odooanalyzer.diagnostics.Rule;

/** Makes the files of docs/rules out of the rules and their pages. */
final class RuleDocs {
  private static final String INDEX_HEAD =
      """
      # Rules

      Codes that start with `OLS` are those of the Odoo language server and mean the same; `ODA` is this
      project's own. `{0}`, `{1}` … stand for what a finding is about. This folder is written by `bin/fix`.

      | code | rule | severity | what is reported |
      | --- | --- | --- | --- |
      """;

  private RuleDocs() {}

  /** The text of every file by its name. */
  static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    StringBuilder index = new StringBuilder(INDEX_HEAD);
    for (Rule rule : Rules.ALL) {
      index.append(row(rule));
      Rules.page(rule).ifPresent(page -> files.put(rule.name() + ".md", page));
    }
    files.put("README.md", index.toString());
    return files;
  }

  private static String row(Rule rule) {
    return "| %s | [%s](%s.md) | %s | `%s` |%n"
        .formatted(
            rule.code(),
            rule.name(),
            rule.name(),
            rule.severity().name().toLowerCase(Locale.ROOT),
            rule.summary())
        .replace(System.lineSeparator(), "\n");
  }
}
