package org.odooanalyzer.config;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.odooanalyzer.diagnostics.Severity;

/** Reads what a profile says of rules: {@code diagnostic_settings}, {@code diagnostic_filters}. */
final class RuleTables {
  private static final String SETTINGS = ConfigKey.DIAGNOSTIC_SETTINGS.toml();
  private static final String FILTERS = ConfigKey.DIAGNOSTIC_FILTERS.toml();
  private static final Pattern CODE = Pattern.compile("(OLS|ODA)\\d{5}");
  private static final List<String> FILTER_KEYS = List.of("paths", "codes", "types", "path_type");

  private RuleTables() {}

  /**
   * The severities by code. A code that no rule has is passed over, as the file may be written for
   * another version of this tool or of the official server.
   */
  static Map<String, Sourced<DiagnosticSetting>> settings(TomlNode node, Problems problems) {
    Map<String, Sourced<DiagnosticSetting>> settings = new TreeMap<>();
    if (node.entries().isEmpty()) {
      ProfileReader.wrongKind(
          SETTINGS, node, "a table such as { OLS02001 = \"Disabled\" }", problems);
      return settings;
    }
    node.entries()
        .get()
        .forEach(
            (code, value) -> {
              if (!CODE.matcher(code).matches()) {
                problems.error(
                    value.origin(),
                    "\"" + code + "\" is no code of a rule; write one such as OLS02001");
                return;
              }
              severity(code, value, problems)
                  .ifPresent(setting -> settings.put(code, new Sourced<>(setting, value.origin())));
            });
    return settings;
  }

  private static Optional<DiagnosticSetting> severity(
      String key, TomlNode node, Problems problems) {
    Optional<DiagnosticSetting> setting = node.text().flatMap(DiagnosticSetting::of);
    if (setting.isEmpty()) {
      String found = node.text().map(text -> '"' + text + '"').orElse(node.kind());
      problems.error(
          node.origin(),
          "\""
              + key
              + "\" cannot be "
              + found
              + "; choose one of Error, Warning, Info, Hint, Disabled");
    }
    return setting;
  }

  /** The filters, with their globs as written. */
  static List<Sourced<DiagnosticFilter>> filters(TomlNode node, Problems problems) {
    List<Sourced<DiagnosticFilter>> filters = new ArrayList<>();
    if (node.items().isEmpty()) {
      ProfileReader.wrongKind(
          FILTERS, node, "[[config.diagnostic_filters]] and its keys", problems);
      return filters;
    }
    for (TomlNode item : node.items().get()) {
      if (item instanceof TomlNode.Table table) {
        filter(table, problems)
            .ifPresent(filter -> filters.add(new Sourced<>(filter, table.origin())));
      } else {
        ProfileReader.wrongKind(FILTERS + "[]", item, "a table with paths", problems);
      }
    }
    return filters;
  }

  private static Optional<DiagnosticFilter> filter(TomlNode.Table table, Problems problems) {
    for (Map.Entry<String, TomlNode> entry : table.values().entrySet()) {
      if (!FILTER_KEYS.contains(entry.getKey())) {
        problems.warning(
            entry.getValue().origin(),
            "unknown key \""
                + entry.getKey()
                + "\" of a filter"
                + NearestName.question(entry.getKey(), FILTER_KEYS));
      }
    }
    if (!table.values().containsKey("paths")) {
      problems.error(table.origin(), "a filter needs \"paths\", a list of globs");
      return Optional.empty();
    }
    List<String> paths = texts(table, "paths", problems).stream().map(Sourced::value).toList();
    return Optional.of(
        new DiagnosticFilter(
            paths, inside(table, problems), codes(table, problems), types(table, problems)));
  }

  private static List<Pattern> codes(TomlNode.Table table, Problems problems) {
    List<Pattern> codes = new ArrayList<>();
    for (Sourced<String> code : texts(table, "codes", problems)) {
      try {
        codes.add(Pattern.compile(code.value()));
      } catch (PatternSyntaxException e) {
        problems.error(
            code.origin(),
            "\""
                + code.value()
                + "\" is no regular expression: "
                + e.getDescription().toLowerCase(Locale.ROOT));
      }
    }
    return codes;
  }

  private static Set<Severity> types(TomlNode.Table table, Problems problems) {
    Set<Severity> types = EnumSet.noneOf(Severity.class);
    for (Sourced<String> type : texts(table, "types", problems)) {
      Optional<Severity> severity =
          DiagnosticSetting.of(type.value()).flatMap(DiagnosticSetting::severity);
      severity.ifPresent(types::add);
      if (severity.isEmpty()) {
        problems.error(
            type.origin(),
            "\"types\" cannot hold \""
                + type.value()
                + "\"; choose from Error, Warning, Info, Hint");
      }
    }
    return types;
  }

  private static boolean inside(TomlNode.Table table, Problems problems) {
    TomlNode node = table.values().get("path_type");
    if (node == null) {
      return true;
    }
    String type = node.text().orElse("").toLowerCase(Locale.ROOT).replace("_", "");
    if (!type.equals("in") && !type.equals("notin")) {
      problems.error(node.origin(), "\"path_type\" is one of in, not_in");
    }
    return !type.equals("notin");
  }

  private static List<Sourced<String>> texts(TomlNode.Table table, String key, Problems problems) {
    TomlNode node = table.values().get(key);
    return node == null ? List.of() : ProfileReader.texts(key, node, problems).orElse(List.of());
  }
}
