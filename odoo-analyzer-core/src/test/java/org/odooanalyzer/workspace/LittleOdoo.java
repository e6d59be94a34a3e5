package org.odooanalyzer.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.testkit.LittleFramework;

/**
 * A folder with the {@link LittleFramework}, {@code odoo/}, and an empty one for addons, {@code
 * addons/}.
 */
final class LittleOdoo implements AutoCloseable {
  private final Path directory;

  /** The folders, from here, of parts that other runs report on. */
  private List<String> siblings = List.of();

  LittleOdoo(String version) {
    try {
      directory = Files.createTempDirectory("little-odoo").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LittleFramework.files().forEach((file, text) -> write("odoo/" + file, text));
    write("odoo/odoo/release.py", LittleFramework.release(version));
    create("addons");
  }

  Path directory() {
    return directory;
  }

  void write(String path, String content) {
    write(path, content.getBytes(StandardCharsets.UTF_8));
  }

  void write(String path, byte[] content) {
    Path file = directory.resolve(path);
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an addon that is one Python file. */
  void writeAddon(String name, String depends, String module, String source) {
    String folder = "addons/" + name + "/";
    write(folder + "__manifest__.py", "{'name': '" + name + "', 'depends': ['" + depends + "']}\n");
    write(folder + "__init__.py", "from . import " + module + "\n");
    write(folder + module + ".py", source);
  }

  void create(String folder) {
    try {
      Files.createDirectories(directory.resolve(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String path) {
    try {
      Files.deleteIfExists(directory.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void siblings(String... folders) {
    siblings = List.of(folders);
  }

  AnalyzeRequest request(int threads) {
    return request(List.of(), List.of(), List.of(), Severity.ERROR, threads);
  }

  AnalyzeRequest request(
      List<String> modules,
      List<String> select,
      List<String> suppress,
      @Nullable Severity failOn,
      int threads) {
    return new AnalyzeRequest(
        directory,
        List.of(),
        siblings.stream().map(directory::resolve).toList(),
        directory.resolve("odoo"),
        List.of(directory.resolve("addons")),
        modules,
        List.of(),
        failOn,
        select,
        suppress,
        null,
        null,
        null,
        threads);
  }

  RegistryRequest registryRequest(int threads) {
    return new RegistryRequest(
        directory,
        List.of(),
        directory.resolve("odoo"),
        List.of(directory.resolve("addons")),
        List.of(),
        null,
        null,
        threads);
  }

  AnalyzeResult analyze() {
    return Analyzer.analyze(request(2), Progress.NONE);
  }

  /** The findings, each as {@code path:line: CODE message} with lines counted from 1. */
  List<String> findings() {
    return analyze().report().findings().stream().map(LittleOdoo::show).toList();
  }

  private static String show(Diagnostic finding) {
    return finding.location().file().path()
        + ":"
        + (finding.location().start().line() + 1)
        + ": "
        + finding.rule().code()
        + " "
        + finding.message();
  }

  @Override
  public void close() {
    try (Stream<Path> tree = Files.walk(directory)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
