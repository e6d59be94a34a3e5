package org.odooanalyzer.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Computes where an interpreter looks for installed packages, as {@code getpath.py} and {@code
 * site.py} of Python do, without running it.
 */
final class PythonPrefix {
  private static final String PARAMETER = "pythonPath";
  private static final long LONGEST_CONFIGURATION = 1 << 16;

  private PythonPrefix() {}

  /**
   * The folders for packages that a user's path of Python stands for, in the order of the search.
   */
  static List<Path> packageFolders(DiscoveryOptions options, Path written) {
    Path path = options.absolute(written);
    if (!Files.exists(path)) {
      throw wrong("there is no " + path);
    }
    List<Path> folders =
        Files.isDirectory(path)
            ? ofFolder(path, options.home())
            : ofInterpreter(path, options.home());
    if (folders.isEmpty()) {
      throw wrong("no site-packages belong to " + path);
    }
    return folders;
  }

  private static InvalidConfigurationException wrong(String message) {
    return new InvalidConfigurationException(
        PARAMETER,
        message + ": give an interpreter, a virtual environment or a site-packages folder");
  }

  private static List<Path> ofFolder(Path folder, Path home) {
    String name = String.valueOf(folder.getFileName());
    if (name.equals("site-packages") || name.equals("dist-packages")) {
      return List.of(folder);
    }
    Path configuration = folder.resolve("pyvenv.cfg");
    if (Files.isRegularFile(configuration)) {
      return ofEnvironment(folder, configuration, home);
    }
    Path parent = folder.getParent();
    if (parent != null && (name.equals("bin") || name.equals("Scripts"))) {
      return ofFolder(parent, home);
    }
    List<Path> found = ofInstallation(folder, "", home);
    return found.isEmpty() && holdsPackages(folder) ? List.of(folder) : found;
  }

  /** Whether a folder holds installed distributions, whatever it is called. */
  private static boolean holdsPackages(Path folder) {
    try {
      return FolderWalk.names(folder).stream()
          .anyMatch(name -> name.endsWith(".dist-info") || name.endsWith(".egg-info"));
    } catch (IOException unlisted) {
      return false;
    }
  }

  private static List<Path> ofInterpreter(Path program, Path home) {
    Path folder = program.getParent();
    Path prefix = folder == null ? null : folder.getParent();
    if (folder == null || prefix == null) {
      return List.of();
    }
    for (Path place : List.of(folder, prefix)) {
      Path configuration = place.resolve("pyvenv.cfg");
      if (Files.isRegularFile(configuration)) {
        return ofEnvironment(place, configuration, home);
      }
    }
    try {
      Path real = program.toRealPath();
      Path realPrefix = real.getParent() == null ? null : real.getParent().getParent();
      return ofInstallation(realPrefix == null ? prefix : realPrefix, version(real), home);
    } catch (IOException vanished) {
      return List.of();
    }
  }

  /** The version in the name of a program such as {@code python3.11}; empty when it has none. */
  private static String version(Path program) {
    String name = String.valueOf(program.getFileName()).toLowerCase(Locale.ROOT);
    String version = name.startsWith("python") ? name.substring("python".length()) : "";
    return version.matches("3\\.\\d+") ? version : "";
  }

  private static List<Path> ofEnvironment(Path prefix, Path configuration, Path home) {
    Set<Path> folders = new LinkedHashSet<>(OdooLayout.sitePackages(prefix));
    String text = text(configuration);
    Path base = below(setting(text, "home"));
    if (setting(text, "include-system-site-packages").equalsIgnoreCase("true") && base != null) {
      String version = setting(text, "version");
      String[] parts = version.split("\\.", -1);
      folders.addAll(ofInstallation(base, parts.length > 1 ? parts[0] + "." + parts[1] : "", home));
    }
    return List.copyOf(folders);
  }

  /** The prefix of the interpreter in a folder {@code bin}. */
  private static @Nullable Path below(String bin) {
    return bin.isEmpty() ? null : Path.of(bin).getParent();
  }

  private static List<Path> ofInstallation(Path prefix, String version, Path home) {
    Set<Path> folders = new LinkedHashSet<>();
    List<Path> candidates = new ArrayList<>();
    candidates.addAll(OdooLayout.sitePackages(home.resolve(".local")));
    // Debian puts what pip installs under local, and keeps its own packages for all versions.
    candidates.addAll(OdooLayout.sitePackages(prefix.resolve("local")));
    List<Path> own = OdooLayout.sitePackages(prefix);
    candidates.addAll(own);
    for (Path folder : candidates) {
      Path python = folder.getParent();
      String name = python == null ? "" : String.valueOf(python.getFileName());
      if (version.isEmpty() || !name.contains(".") || name.equals("python" + version)) {
        folders.add(folder);
      }
    }
    return own.isEmpty() ? List.of() : List.copyOf(folders);
  }

  private static String text(Path configuration) {
    return FileReader.read(configuration, LONGEST_CONFIGURATION) instanceof FileContent.Bytes found
        ? new String(found.bytes(), StandardCharsets.UTF_8)
        : "";
  }

  private static String setting(String text, String key) {
    for (String line : text.lines().toList()) {
      int sign = line.indexOf('=');
      if (sign >= 0 && line.substring(0, sign).strip().equalsIgnoreCase(key)) {
        return line.substring(sign + 1).strip();
      }
    }
    return "";
  }
}
