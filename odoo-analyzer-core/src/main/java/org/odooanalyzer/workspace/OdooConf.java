package org.odooanalyzer.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the {@code addons_path} of a configuration file of the server, as Python's {@code
 * RawConfigParser} and {@code odoo/tools/config.py} do.
 */
final class OdooConf {
  private static final long LONGEST = 1 << 20;

  private OdooConf() {}

  /** The listed folders in order; relative ones start at the base directory. */
  static List<Path> addonsPath(Path file, DiscoveryOptions options) {
    FileContent content = FileReader.read(file, LONGEST);
    if (!(content instanceof FileContent.Bytes found)) {
      throw wrong(file + " cannot be read");
    }
    String value = option(new String(found.bytes(), StandardCharsets.UTF_8), "addons_path");
    List<Path> folders = new ArrayList<>();
    for (String part : value.split(",", -1)) {
      String written = part.strip().replace("${HOME}", "~").replace("$HOME", "~");
      if (!written.isEmpty()) {
        folders.add(path(written, file, options));
      }
    }
    if (folders.isEmpty() || value.equals("None") || value.equals("False")) {
      throw wrong(file + " has no addons_path in its section [options]");
    }
    return folders;
  }

  private static Path path(String written, Path file, DiscoveryOptions options) {
    try {
      return options.absolute(Path.of(written));
    } catch (InvalidPathException unmappable) {
      throw wrong(file + " lists a folder that this system cannot name: " + written);
    }
  }

  private static InvalidConfigurationException wrong(String message) {
    return new InvalidConfigurationException("addonsPath", message);
  }

  /**
   * The value of a key of the section {@code [options]}; empty when it is not there. A line that
   * starts with a blank continues the value above it; {@code #} and {@code ;} start a comment only
   * at the start of a line.
   */
  static String option(String text, String key) {
    String section = "";
    StringBuilder value = new StringBuilder();
    boolean inside = false;
    for (String line : text.lines().toList()) {
      String content = line.strip();
      if (content.isEmpty() || content.startsWith("#") || content.startsWith(";")) {
        continue;
      }
      if (inside && Character.isWhitespace(line.charAt(0))) {
        value.append('\n').append(content);
        continue;
      }
      inside = false;
      if (content.startsWith("[") && content.endsWith("]")) {
        section = content.substring(1, content.length() - 1);
        continue;
      }
      int sign = sign(content);
      String name = content.substring(0, sign).strip().toLowerCase(Locale.ROOT);
      if (section.equals("options") && name.equals(key)) {
        inside = true;
        value.setLength(0);
        value.append(content.substring(Math.min(sign + 1, content.length())).strip());
      }
    }
    return value.toString();
  }

  /** Where the key ends: at the first {@code =} or {@code :}, or at the end of the line. */
  private static int sign(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '=' || line.charAt(i) == ':') {
        return i;
      }
    }
    return line.length();
  }
}
