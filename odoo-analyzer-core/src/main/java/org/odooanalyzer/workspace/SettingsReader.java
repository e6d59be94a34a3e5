package org.odooanalyzer.workspace;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.config.Configuration;
import org.odooanalyzer.config.ConfigurationProblem;
import org.odooanalyzer.config.ConfigurationReader;
import org.odooanalyzer.config.ConfigurationRequest;
import org.odooanalyzer.config.ConfigurationRequest.WorkspaceFolder;
import org.odooanalyzer.config.FindingFilter;
import org.odooanalyzer.config.LoadedConfiguration;
import org.odooanalyzer.config.RuleChoice;
import org.odooanalyzer.config.RuleSettings;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.validation.Rules;

/** Completes a request by the project's configuration; an option always wins over a file. */
final class SettingsReader {
  private final AnalyzeRequest request;
  private final Path home;

  private SettingsReader(AnalyzeRequest request, Path home) {
    this.request = request;
    this.home = home;
  }

  /**
   * The settings of a request.
   *
   * @param home the folder of the user
   * @throws InvalidConfigurationException when an option or the configuration cannot be used
   */
  static Settings read(AnalyzeRequest request, Path home) {
    return new SettingsReader(request, home).read();
  }

  /** Whether a request or the configuration names folders of addons, or there are some to find. */
  static boolean findsAddons(AnalyzeRequest request, Path home) {
    SettingsReader reader = new SettingsReader(request, home);
    return !request.addonsDirectories().isEmpty()
        || !reader.foundAddonsPath(reader.configuration().configuration()).isEmpty();
  }

  private Settings read() {
    LoadedConfiguration loaded = configuration();
    Configuration configuration = loaded.configuration();
    return new Settings(
        configuration,
        discovery(configuration),
        rules(configuration),
        Checks.ALL,
        FindingFilter.of(configuration.diagnosticFilters()),
        loaded.problems().stream().map(ConfigurationProblem::describe).toList());
  }

  private LoadedConfiguration configuration() {
    Path file = request.configFile();
    if (file != null && !Files.isRegularFile(file)) {
      throw new InvalidConfigurationException(
          "configFile", "there is no file " + file + "; name an existing odools.toml");
    }
    LoadedConfiguration loaded =
        ConfigurationReader.read(
            new ConfigurationRequest(
                List.of(WorkspaceFolder.of(request.baseDirectory())),
                file,
                request.profile(),
                home),
            new DiskConfigurationFiles());
    Optional<ConfigurationProblem> error =
        loaded.problems().stream().filter(ConfigurationProblem::isError).findFirst();
    if (error.isPresent()) {
      throw new InvalidConfigurationException("configFile", error.get().describe());
    }
    return loaded;
  }

  private RuleSettings rules(Configuration configuration) {
    return RuleSettings.of(
        Rules.ALL,
        configuration.diagnosticSettings(),
        choice("select", request.select()).codes(),
        choice("suppress", request.suppress()).codes());
  }

  private static RuleChoice choice(String parameter, List<String> names) {
    List<Rule> rules = Rules.ALL;
    RuleChoice choice = RuleChoice.of(rules, names);
    if (!choice.errors().isEmpty()) {
      throw new InvalidConfigurationException(parameter, choice.errors().get(0));
    }
    return choice;
  }

  private DiscoveryOptions discovery(Configuration configuration) {
    Path odoo =
        request.odooDirectory() != null ? request.odooDirectory() : configuration.odooPath();
    return new DiscoveryOptions(
        request.baseDirectory(),
        odoo,
        addonsPath(configuration, odoo),
        addonsPlaces(request.siblingDirectories().stream())
            .filter(SettingsReader::holdsAddons)
            .toList(),
        python(configuration),
        home,
        request.threads());
  }

  private List<Path> addonsPath(Configuration configuration, @Nullable Path odoo) {
    if (!request.addonsDirectories().isEmpty()) {
      return request.addonsDirectories();
    }
    List<Path> paths = foundAddonsPath(configuration);
    if (paths.isEmpty() && odoo == null) {
      throw new InvalidConfigurationException(
          "addonsPath",
          "there is no addon in "
              + request.baseDirectory()
              + " or in its folder addons; name the folders that hold your addons");
    }
    return paths;
  }

  private List<Path> foundAddonsPath(Configuration configuration) {
    List<Path> paths = new ArrayList<>(configuration.addonsPaths());
    if (configuration.autoDetectAddons() || paths.isEmpty()) {
      addonsPlaces(request)
          .filter(SettingsReader::holdsAddons)
          .filter(folder -> !paths.contains(folder))
          .forEach(paths::add);
    }
    return paths;
  }

  /** Where addons are looked for in the parts of a project. */
  static Stream<Path> addonsPlaces(AnalyzeRequest request) {
    return addonsPlaces(
        Stream.concat(Stream.of(request.baseDirectory()), request.partDirectories().stream()));
  }

  private static Stream<Path> addonsPlaces(Stream<Path> parts) {
    return parts.flatMap(part -> Stream.of(part, part.resolve("addons")));
  }

  /** Whether a folder directly holds at least one addon. */
  private static boolean holdsAddons(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.anyMatch(
          entry ->
              FolderWalk.MANIFESTS.stream().anyMatch(m -> Files.isRegularFile(entry.resolve(m))));
    } catch (IOException e) {
      throw new InvalidConfigurationException(
          "addonsPath", folder + " cannot be listed: " + e.getMessage());
    }
  }

  private @Nullable Path python(Configuration configuration) {
    if (request.pythonDirectory() != null) {
      return request.pythonDirectory();
    }
    String named = configuration.pythonPath();
    if (named == null) {
      return null;
    }
    return named.contains("/") || named.contains(File.separator)
        ? Path.of(named)
        : onSearchPath(named).orElse(null);
  }

  private static Optional<Path> onSearchPath(String command) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, command))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
