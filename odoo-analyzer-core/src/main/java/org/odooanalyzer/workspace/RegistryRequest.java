package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code registry} is asked to do.
 *
 * @param baseDirectory what relative paths mean; absolute
 * @param partDirectories the folders of the project's parts, as for {@link AnalyzeRequest}
 * @param odooDirectory the folder of an Odoo checkout, package or installation; absent when it is
 *     found in the configuration
 * @param addonsDirectories folders that hold addons, in the order of precedence
 * @param addons the names of the addons whose models are wanted, with all that they depend on;
 *     empty for all
 * @param configFile an {@code odools.toml} to read beside those found; may be absent
 * @param profile the profile of the configuration to use
 * @param threads how many files are worked on at once; at least 1
 */
public record RegistryRequest(
    Path baseDirectory,
    List<Path> partDirectories,
    @Nullable Path odooDirectory,
    List<Path> addonsDirectories,
    List<String> addons,
    @Nullable Path configFile,
    @Nullable String profile,
    int threads) {
  public RegistryRequest {
    partDirectories = List.copyOf(partDirectories);
    addonsDirectories = List.copyOf(addonsDirectories);
    addons = List.copyOf(addons);
  }

  /** The part of an analysis that says which project is meant. */
  AnalyzeRequest project() {
    return new AnalyzeRequest(
        baseDirectory,
        partDirectories,
        List.of(),
        odooDirectory,
        addonsDirectories,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        configFile,
        profile,
        threads);
  }
}
