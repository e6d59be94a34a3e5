package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.diagnostics.Severity;

/**
 * What {@code analyze} is asked to do; both entry modules only translate their options into it.
 *
 * @param baseDirectory what relative paths mean and what paths in reports are relative to; absolute
 * @param partDirectories the folders of the project's parts, such as the modules of a build: like
 *     the base directory they are searched for addons when no option names any; may be empty
 * @param siblingDirectories the folders of parts that other runs report on: the addons in them are
 *     known, behind all others, and not reported on; may be empty
 * @param odooDirectory the folder of an Odoo checkout, package or installation; absent when it is
 *     found in the configuration or not needed
 * @param addonsDirectories folders that hold addons, in the order of precedence
 * @param modules names of addons to report on; empty for all that are asked for
 * @param paths files or folders to report on; empty for all
 * @param failOn the mildest severity that fails the run; absent when findings never fail it
 * @param select codes, code prefixes or names of the only rules to run; empty for all
 * @param suppress codes, code prefixes or names of rules not to run
 * @param pythonDirectory a Python environment or interpreter whose packages imports are resolved in
 * @param configFile an {@code odools.toml} to read beside those found; may be absent
 * @param profile the profile of the configuration to use
 * @param threads how many files are worked on at once; at least 1
 */
public record AnalyzeRequest(
    Path baseDirectory,
    List<Path> partDirectories,
    List<Path> siblingDirectories,
    @Nullable Path odooDirectory,
    List<Path> addonsDirectories,
    List<String> modules,
    List<Path> paths,
    @Nullable Severity failOn,
    List<String> select,
    List<String> suppress,
    @Nullable Path pythonDirectory,
    @Nullable Path configFile,
    @Nullable String profile,
    int threads) {
  public AnalyzeRequest {
    partDirectories = List.copyOf(partDirectories);
    siblingDirectories = List.copyOf(siblingDirectories);
    addonsDirectories = List.copyOf(addonsDirectories);
    modules = List.copyOf(modules);
    paths = List.copyOf(paths);
    select = List.copyOf(select);
    suppress = List.copyOf(suppress);
  }

  /** The mildest severity that fails the run. */
  public Optional<Severity> threshold() {
    return Optional.ofNullable(failOn);
  }
}
