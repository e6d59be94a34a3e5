package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code registry} as a person writes them: the plugin's parameters and, in kebab
 * case, the options of the command line.
 *
 * @param baseDirectory what relative paths mean; absolute
 * @param partDirectories the folders of the other parts of the project, absolute; no option, but
 *     what the entry knows
 * @param outputDirectory where a file goes that nobody named, absolute; no option either
 * @param addons names of addons, or {@code @FILE} for a list of names; empty for all
 * @param output the file for all models, {@code -} for the standard output; without it, {@code
 *     registry.json} when nothing else is asked for
 * @param model the name of a model to show
 * @param seenBy the addon for whose eyes the model is shown
 * @param graph the file for a picture of the dependencies
 * @param threads 0 for one a processor
 */
public record RegistryOptions(
    Path baseDirectory,
    List<Path> partDirectories,
    Path outputDirectory,
    @Nullable Path odooPath,
    List<Path> addonsPath,
    List<String> addons,
    @Nullable String output,
    @Nullable String model,
    @Nullable String seenBy,
    @Nullable String graph,
    @Nullable Path configFile,
    @Nullable String profile,
    int threads) {
  public RegistryOptions {
    partDirectories = List.copyOf(partDirectories);
    addonsPath = List.copyOf(addonsPath);
    addons = List.copyOf(addons);
  }

  /**
   * The request that these options mean.
   *
   * @throws InvalidConfigurationException when a value is not one that its option takes
   */
  RegistryRequest request() {
    List<String> names = WantedAddons.names(addons, baseDirectory);
    boolean onlyOneSees = names.isEmpty() && seenBy != null && output == null && graph == null;
    return new RegistryRequest(
        baseDirectory,
        partDirectories,
        odooPath,
        addonsPath,
        onlyOneSees && seenBy != null ? List.of(seenBy) : names,
        configFile == null ? null : baseDirectory.resolve(configFile).normalize(),
        profile,
        Threads.count(threads));
  }
}
