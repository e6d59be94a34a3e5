package org.odooanalyzer.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.KeyDigest;
import org.odooanalyzer.config.RuleSettings;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.project.PythonEnvironment;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.validation.Rules;

/**
 * Digests of what a run is asked to do. They hold no absolute path: a moved checkout is the same.
 */
final class ProjectKey {
  private ProjectKey() {}

  /** Which rules run, and how bad their findings are. */
  static Digest of(RuleSettings settings) {
    KeyDigest key = new KeyDigest("rules");
    for (Rule rule : Rules.ALL) {
      settings.severity(rule).ifPresent(severity -> key.add(rule.code()).add(severity.name()));
    }
    return key.digest();
  }

  /** All that a run depends on but the contents of files, and what it will ask the disk. */
  static Digest frame(Settings settings, ReportScope scope, ProjectFiles files) {
    KeyDigest key = new KeyDigest("frame").add(of(settings.rules()));
    key.add(settings.configuration().missingImports().name());
    add(key, files.odooPackage() == null ? List.of() : List.of(files.odooPackage()));
    add(key, files.addonsDirectories());
    add(key, files.otherFolders());
    environment(key, files.environment());
    key.add(Digest.of(listing(scope, files).getBytes(StandardCharsets.UTF_8)));
    hiddenAddons(key, files);
    return key.digest();
  }

  /** What is said of an addon that another one hides names the folders that they lie in. */
  private static void hiddenAddons(KeyDigest key, ProjectFiles files) {
    Set<String> names = new HashSet<>();
    if (!files.addons().stream().allMatch(addon -> names.add(addon.name()))) {
      for (Roots.Root root : files.roots().roots()) {
        key.add(root.id()).add(String.valueOf(root.directory().getFileName()));
      }
    }
  }

  /**
   * Starts a key of something made of many files: the project, its version and what its manifests
   * say.
   *
   * @param frame the project
   */
  static KeyDigest of(String what, Digest frame, World world) {
    KeyDigest key = new KeyDigest(what).add(frame).add(world.version().toString());
    return key.all(
        world.manifests(), (to, manifest) -> to.add(manifest.result().digests().shape()));
  }

  /** Where imports are looked for. */
  static Digest environment(ProjectFiles files) {
    KeyDigest key = new KeyDigest("environment");
    add(key, files.addonsDirectories());
    add(key, files.otherFolders());
    environment(key, files.environment());
    return key.digest();
  }

  private static void environment(KeyDigest key, PythonEnvironment environment) {
    key.add(environment.isKnown()).add(environment.isOpen());
    add(key, environment.searchPath());
    key.all(
        new TreeMap<>(environment.mapped()).entrySet(),
        (to, entry) -> path(to.add(entry.getKey()), entry.getValue()));
  }

  /** All files of a project, in lists that end with an empty path; no path holds a NUL. */
  private static String listing(ReportScope scope, ProjectFiles files) {
    StringBuilder text = new StringBuilder();
    list(text, files.framework(), null, scope);
    for (AddonFiles addon : files.addons()) {
      list(text, List.of(addon.directory(), addon.manifest()), addon.name(), scope);
      list(text, addon.python(), addon.name(), scope);
      list(text, addon.xml(), addon.name(), scope);
      list(text, addon.csv(), addon.name(), scope);
      list(text, addon.compiled(), addon.name(), scope);
      list(text, addon.folders(), addon.name(), scope);
    }
    return text.toString();
  }

  private static void list(
      StringBuilder text, List<FilePath> files, @Nullable String addon, ReportScope scope) {
    for (FilePath file : files) {
      char covered = scope.covers(addon, file) ? '+' : '-';
      text.append(file.root()).append(':').append(file.path()).append(covered).append('\0');
    }
    text.append('\0');
  }

  private static void add(KeyDigest key, Collection<FilePath> paths) {
    key.all(paths, ProjectKey::path);
  }

  private static KeyDigest path(KeyDigest key, FilePath path) {
    return key.add(path.root()).add(path.path());
  }
}
