package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the system wants a tool to put what it can make again, and what only this machine may know:
 * the XDG Base Directory Specification on Linux, and the folders of macOS and Windows.
 */
record UserDirectories(Map<String, String> environment, String system, Path home) {
  /** Names another directory for the cache. */
  static final String CACHE_VARIABLE = "ODOO_CACHE_DIR";

  private static final String NAME = "odoo-analyzer";

  static UserDirectories ofSystem() {
    return new UserDirectories(
        System.getenv(),
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT),
        Path.of(System.getProperty("user.home", "")).toAbsolutePath());
  }

  /** The directory of the cache. */
  Path cache() {
    String named = environment.getOrDefault(CACHE_VARIABLE, "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    Path folder = base("XDG_CACHE_HOME", home.resolve(".cache"), "Library/Caches").resolve(NAME);
    // Windows has one folder for a cache and all else.
    return system.startsWith("windows") ? folder.resolve("cache") : folder;
  }

  /** The file with the key of this machine; it never lies in a cache, which others may write. */
  Path machineKey() {
    return base("XDG_STATE_HOME", home.resolve(".local/state"), "Library/Application Support")
        .resolve(NAME)
        .resolve("seal.key");
  }

  private Path base(String variable, Path onLinux, String onMac) {
    String named = environment.getOrDefault(variable, "");
    // The specification: a relative path is to be ignored.
    if (!named.isBlank() && Path.of(named).isAbsolute()) {
      return Path.of(named);
    }
    if (system.startsWith("mac")) {
      return home.resolve(onMac);
    }
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    return system.startsWith("windows") && !local.isBlank() ? Path.of(local) : onLinux;
  }
}
