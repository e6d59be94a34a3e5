package org.odooanalyzer.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns a finished profile into settings, with the official server's defaults. */
final class Effective {
  private Effective() {}

  static Configuration configuration(Profile profile) {
    Configuration defaults = Configuration.DEFAULT;
    List<Path> addons =
        texts(profile, ConfigKey.ADDONS_PATHS).stream()
            .filter(path -> !path.equals(ProfilePaths.AUTO_DETECT_ADDONS))
            .map(Path::of)
            .toList();
    Map<String, DiagnosticSetting> settings = new TreeMap<>();
    profile.settings().forEach((code, setting) -> settings.put(code, setting.value()));
    return new Configuration(
        profile.name(),
        text(profile, ConfigKey.ODOO_PATH).map(Path::of).orElse(null),
        addons,
        texts(profile, ConfigKey.ADDONS_PATHS).contains(ProfilePaths.AUTO_DETECT_ADDONS),
        text(profile, ConfigKey.PYTHON_PATH).orElse(null),
        text(profile, ConfigKey.STDLIB).map(Path::of).orElse(null),
        texts(profile, ConfigKey.ADDITIONAL_STUBS).stream().map(Path::of).toList(),
        flag(profile, ConfigKey.NO_TYPESHED_STUBS, defaults.noTypeshedStubs()),
        flag(profile, ConfigKey.FILE_CACHE, defaults.fileCache()),
        text(profile, ConfigKey.DIAG_MISSING_IMPORTS)
            .map(mode -> MissingImports.valueOf(mode.toUpperCase(Locale.ROOT)))
            .orElse(defaults.missingImports()),
        flag(profile, ConfigKey.AC_FILTER_MODEL_NAMES, defaults.filterModelNames()),
        text(profile, ConfigKey.AUTO_REFRESH_DELAY)
            .map(Integer::parseInt)
            .orElse(defaults.autoRefreshDelay()),
        texts(profile, ConfigKey.ADDITIONAL_LANGUAGES),
        settings,
        profile.filters().stream().map(Sourced::value).toList());
  }

  private static Optional<String> text(Profile profile, ConfigKey key) {
    return profile.scalar(key).map(Sourced::value);
  }

  private static boolean flag(Profile profile, ConfigKey key, boolean otherwise) {
    return text(profile, key).map(Boolean::parseBoolean).orElse(otherwise);
  }

  /** The values of a list, each once. */
  private static List<String> texts(Profile profile, ConfigKey key) {
    return profile.list(key).orElse(List.of()).stream().map(Sourced::value).distinct().toList();
  }
}
