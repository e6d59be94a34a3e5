package org.odooanalyzer.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of a {@code [[config]]} table, except {@code name} and {@code extends}. */
enum ConfigKey {
  VERSION("$version", Kind.TEXT),
  BASE("$base", Kind.TEXT),
  ODOO_PATH("odoo_path", Kind.TEXT),
  ADDONS_PATHS("addons_paths", Kind.TEXTS),
  ADDONS_MERGE("addons_merge", Kind.MERGE),
  PYTHON_PATH("python_path", Kind.TEXT),
  STDLIB("stdlib", Kind.TEXT),
  ADDITIONAL_STUBS("additional_stubs", Kind.TEXTS),
  ADDITIONAL_STUBS_MERGE("additional_stubs_merge", Kind.MERGE),
  NO_TYPESHED_STUBS("no_typeshed_stubs", Kind.FLAG),
  ADDITIONAL_LANGUAGES("additional_languages", Kind.TEXTS),
  FILE_CACHE("file_cache", Kind.FLAG),
  DIAG_MISSING_IMPORTS("diag_missing_imports", Kind.MISSING_IMPORTS),
  AC_FILTER_MODEL_NAMES("ac_filter_model_names", Kind.FLAG),
  AUTO_REFRESH_DELAY("auto_refresh_delay", Kind.DELAY),
  DIAGNOSTIC_SETTINGS("diagnostic_settings", Kind.SETTINGS),
  DIAGNOSTIC_FILTERS("diagnostic_filters", Kind.FILTERS),
  TSSERVER_COMMAND("tsserver_command", Kind.WITHOUT_EFFECT),
  DISABLE_JAVASCRIPT("disable_javascript", Kind.WITHOUT_EFFECT),
  TS_CHECK("ts_check", Kind.WITHOUT_EFFECT),
  DISABLE_SEMANTIC_TOKENS_PYTHON("disable_semantic_tokens_python", Kind.WITHOUT_EFFECT),
  DISABLE_SEMANTIC_TOKENS_JAVASCRIPT("disable_semantic_tokens_javascript", Kind.WITHOUT_EFFECT),
  DISABLE_SEMANTIC_TOKENS_XML("disable_semantic_tokens_xml", Kind.WITHOUT_EFFECT);

  static final String NAME = "name";
  static final String EXTENDS = "extends";

  private final String toml;
  private final Kind kind;

  ConfigKey(String toml, Kind kind) {
    this.toml = toml;
    this.kind = kind;
  }

  static Optional<ConfigKey> of(String toml) {
    return Arrays.stream(values()).filter(key -> key.toml.equals(toml)).findFirst();
  }

  /** What a table may hold. */
  static List<String> names() {
    return Stream.concat(Stream.of(NAME, EXTENDS), Arrays.stream(values()).map(ConfigKey::toml))
        .toList();
  }

  String toml() {
    return toml;
  }

  Kind kind() {
    return kind;
  }

  /** Whether several workspace folders may give it different values. */
  boolean isLocal() {
    return this == VERSION || this == BASE || kind == Kind.MERGE;
  }

  /** The key that says whether a list of the child adds to the parent's or stands for it. */
  Optional<ConfigKey> mergeKey() {
    return switch (this) {
      case ADDONS_PATHS -> Optional.of(ADDONS_MERGE);
      case ADDITIONAL_STUBS -> Optional.of(ADDITIONAL_STUBS_MERGE);
      default -> Optional.empty();
    };
  }

  /** What a value looks like. */
  enum Kind {
    TEXT,
    TEXTS,
    FLAG,
    MERGE("merge", "override"),
    MISSING_IMPORTS("none", "only_odoo", "all"),
    DELAY,
    SETTINGS,
    FILTERS,
    /** Known to newer official servers; read past here, as it speaks of what is not analyzed. */
    WITHOUT_EFFECT;

    private final String choices;

    Kind(String... choices) {
      this.choices = String.join(" ", choices);
    }

    /** The words that a value is one of; empty when it is no choice. */
    List<String> choices() {
      return choices.isEmpty() ? List.of() : List.of(choices.split(" "));
    }
  }
}
