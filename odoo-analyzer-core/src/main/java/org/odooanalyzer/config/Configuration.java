package org.odooanalyzer.config;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one profile after inheritance, merging and templates. Paths are absolute and
 * exist.
 *
 * @param profile its name
 * @param odooPath the folder of Odoo itself; absent when it is to be detected
 * @param addonsPaths folders that hold addons, those of the nearest file first
 * @param autoDetectAddons whether the workspace folders are searched for addons too
 * @param pythonPath an interpreter, or the name of a command such as {@code python3}
 * @param stdlib stubs of Python's standard library
 * @param additionalStubs folders of stubs
 * @param noTypeshedStubs whether the stubs of typeshed are not wanted
 * @param fileCache whether the texts of files are kept after validation
 * @param missingImports which missing imports are reported
 * @param filterModelNames whether completion is shy about models of other addons
 * @param autoRefreshDelay milliseconds from the last key to the next check; 1000 to 15000
 * @param additionalLanguages language codes to know beside those of the project
 * @param diagnosticSettings severities by rule code
 * @param diagnosticFilters findings that are not wanted
 */
public record Configuration(
    String profile,
    @Nullable Path odooPath,
    List<Path> addonsPaths,
    boolean autoDetectAddons,
    @Nullable String pythonPath,
    @Nullable Path stdlib,
    List<Path> additionalStubs,
    boolean noTypeshedStubs,
    boolean fileCache,
    MissingImports missingImports,
    boolean filterModelNames,
    int autoRefreshDelay,
    List<String> additionalLanguages,
    Map<String, DiagnosticSetting> diagnosticSettings,
    List<DiagnosticFilter> diagnosticFilters) {
  /** The profile that is meant when none is named. */
  public static final String DEFAULT_PROFILE = "default";

  /** The settings of a project without a configuration. */
  public static final Configuration DEFAULT =
      new Configuration(
          DEFAULT_PROFILE,
          null,
          List.of(),
          true,
          null,
          null,
          List.of(),
          false,
          true,
          MissingImports.ALL,
          true,
          1000,
          List.of(),
          Map.of(),
          List.of());

  public Configuration {
    addonsPaths = List.copyOf(addonsPaths);
    additionalStubs = List.copyOf(additionalStubs);
    additionalLanguages = List.copyOf(additionalLanguages);
    diagnosticSettings = Collections.unmodifiableMap(new TreeMap<>(diagnosticSettings));
    diagnosticFilters = List.copyOf(diagnosticFilters);
  }
}
