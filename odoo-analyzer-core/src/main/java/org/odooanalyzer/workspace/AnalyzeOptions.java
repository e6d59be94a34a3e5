package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.report.ReportTarget;

/**
 * The options of {@code analyze} as a person writes them: the plugin's parameters and, in kebab
 * case, the options of the command line.
 *
 * @param baseDirectory what relative paths mean; absolute
 * @param partDirectories the folders of the other parts of the project, absolute; no option, but
 *     what the entry knows
 * @param siblingDirectories the folders of parts that other runs report on, absolute; no option
 * @param failOn a severity in any case, or {@code never}
 * @param report files to write, each as {@code FORMAT=FILE}
 * @param threads 0 for one a processor
 */
public record AnalyzeOptions(
    Path baseDirectory,
    List<Path> partDirectories,
    List<Path> siblingDirectories,
    @Nullable Path odooPath,
    List<Path> addonsPath,
    List<String> modules,
    List<Path> paths,
    String failOn,
    List<String> select,
    List<String> suppress,
    List<String> report,
    @Nullable Path pythonPath,
    @Nullable Path configFile,
    @Nullable String profile,
    int threads) {
  public AnalyzeOptions {
    partDirectories = List.copyOf(partDirectories);
    siblingDirectories = List.copyOf(siblingDirectories);
    addonsPath = List.copyOf(addonsPath);
    modules = List.copyOf(modules);
    paths = List.copyOf(paths);
    select = List.copyOf(select);
    suppress = List.copyOf(suppress);
    report = List.copyOf(report);
  }

  /**
   * The request that these options mean.
   *
   * @throws InvalidConfigurationException when a value is not one that its option takes
   */
  public AnalyzeRequest request() {
    return new AnalyzeRequest(
        baseDirectory,
        partDirectories,
        siblingDirectories,
        odooPath,
        addonsPath,
        modules,
        paths.stream().map(this::absolute).toList(),
        threshold(),
        select,
        suppress,
        pythonPath,
        configFile == null ? null : absolute(configFile),
        profile,
        Threads.count(threads));
  }

  /**
   * The report files that are asked for.
   *
   * @throws InvalidConfigurationException when one names no known format or no file
   */
  public List<ReportTarget> reportTargets() {
    try {
      return report.stream().map(ReportTarget::parse).toList();
    } catch (IllegalArgumentException e) {
      throw new InvalidConfigurationException("report", String.valueOf(e.getMessage()));
    }
  }

  private @Nullable Severity threshold() {
    String name = failOn.strip().toUpperCase(Locale.ROOT);
    if (name.equals("NEVER")) {
      return null;
    }
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidConfigurationException("failOn", wrongThreshold()));
  }

  private String wrongThreshold() {
    String names =
        Arrays.stream(Severity.values())
            .map(severity -> severity.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return "\"" + failOn + "\" is no severity, write " + names + " or never";
  }

  private Path absolute(Path path) {
    return baseDirectory.resolve(path).normalize();
  }
}
