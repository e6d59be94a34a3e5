package org.odooanalyzer.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the {@code .pth} files of folders for packages, as {@code site.py} does, but runs no line.
 */
final class PathFiles {
  private static final long LONGEST = 1 << 20;

  /** Files whose code adds no name that is not found otherwise. */
  private static final Set<String> HARMLESS =
      Set.of("distutils-precedence.pth", "_virtualenv.pth", "a1_coverage.pth");

  final Set<Path> folders = new LinkedHashSet<>();
  final Map<String, Path> mapped = new LinkedHashMap<>();
  boolean open;

  /** Takes folders for packages and all that their files add. */
  PathFiles(List<Path> packageFolders) {
    for (Path folder : packageFolders) {
      folders.add(folder);
      for (String name : pathFiles(folder)) {
        for (String line : text(folder.resolve(name)).lines().toList()) {
          take(folder, name, line.strip());
        }
      }
    }
  }

  private static List<String> pathFiles(Path folder) {
    try {
      return FolderWalk.names(folder).stream()
          .filter(name -> name.endsWith(".pth") && !name.startsWith("."))
          .toList();
    } catch (IOException unlisted) {
      return List.of();
    }
  }

  private static String text(Path file) {
    return FileReader.read(file, LONGEST) instanceof FileContent.Bytes found
        ? new String(found.bytes(), StandardCharsets.UTF_8)
        : "";
  }

  private void take(Path folder, String file, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("import ") || line.startsWith("import\t")) {
      takeCode(folder, file, line);
      return;
    }
    try {
      Path added = folder.resolve(line).normalize();
      if (Files.isDirectory(added)) {
        folders.add(added);
      } else if (Files.exists(added)) {
        // An archive, which is not looked into.
        open = true;
      }
    } catch (InvalidPathException unmappable) {
      open = true;
    }
  }

  private void takeCode(Path folder, String file, String line) {
    boolean isHarmless =
        HARMLESS.contains(file)
            || file.endsWith("-nspkg.pth")
            || line.startsWith("import sys; sys.__");
    if (isHarmless) {
      return;
    }
    String module = line.substring("import".length()).strip().split("\\W", 2)[0];
    Map<String, Path> mapping =
        module.startsWith("__editable__")
            ? mapping(text(folder.resolve(module + ".py")))
            : Map.of();
    open |= mapping.isEmpty();
    mapped.putAll(mapping);
  }

  /**
   * The dict that setuptools writes into its finders, as one line {@code MAPPING: dict[str, str] =
   * {'name': '/folder'}}; empty when it is not written so.
   */
  private Map<String, Path> mapping(String finder) {
    Map<String, Path> found = new LinkedHashMap<>();
    for (String line : finder.lines().toList()) {
      int brace = line.indexOf('{');
      if (!line.startsWith("MAPPING") || brace < 0) {
        continue;
      }
      List<String> texts = texts(line.substring(brace));
      for (int i = 0; i + 1 < texts.size(); i += 2) {
        Path target = Path.of(texts.get(i + 1));
        Path module = target.resolveSibling(target.getFileName() + ".py");
        boolean isModule = !Files.isDirectory(target) && Files.isRegularFile(module);
        found.put(texts.get(i), isModule ? module : target);
        open |= texts.get(i).contains(".");
      }
    }
    return found;
  }

  /** The contents of the quoted texts in a line. */
  private static List<String> texts(String line) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote == 0) {
        quote = c == '\'' || c == '"' ? c : 0;
      } else if (c == quote) {
        texts.add(text.toString());
        text.setLength(0);
        quote = 0;
      } else {
        boolean escaped = c == '\\' && i + 1 < line.length();
        text.append(escaped ? line.charAt(++i) : c);
      }
    }
    return texts;
  }
}
