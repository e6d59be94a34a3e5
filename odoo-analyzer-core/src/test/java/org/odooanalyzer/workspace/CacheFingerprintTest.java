package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFingerprintTest {
  @TempDir Path folder;
  private Path classes;

  @BeforeEach
  void makeClasses() throws IOException {
    classes = folder.resolve("classes");
    write("org/odooanalyzer/validation/Rule.class", "one");
    write("org/odooanalyzer/validation/rule.md", "two");
    write("org/odooanalyzer/Top.class", "three");
  }

  @Test
  void aFolderOfClassesAndAnArchiveOfThemHaveTheSame() throws IOException {
    assertThat(CacheFingerprint.of(archive())).isEqualTo(CacheFingerprint.of(classes));
  }

  @Test
  void anyChangeOfCodeOrResourcesChangesIt() throws IOException {
    List<String> changes =
        List.of(
            "org/odooanalyzer/validation/Rule.class",
            "org/odooanalyzer/validation/rule.md",
            "org/odooanalyzer/Top.class",
            "org/odooanalyzer/validation/New.class");
    for (String change : changes) {
      var before = CacheFingerprint.of(classes);
      write(change, "other");
      assertThat(CacheFingerprint.of(classes)).as(change).isNotEqualTo(before);
      assertThat(CacheFingerprint.of(archive())).isEqualTo(CacheFingerprint.of(classes));
    }
  }

  @Test
  void whatOnlyPrintsOrStoresDoesNotCountNorDoLibrariesInTheSameArchive() throws IOException {
    var before = CacheFingerprint.of(classes);
    write("org/odooanalyzer/cli/Main.class", "a");
    write("org/odooanalyzer/maven/AnalyzeMojo.class", "b");
    write("org/odooanalyzer/store/Store.class", "c");
    write("com/example/Library.class", "d");
    write("META-INF/MANIFEST.MF", "e");

    assertThat(CacheFingerprint.of(classes)).isEqualTo(before);
    assertThat(CacheFingerprint.of(archive())).isEqualTo(before);
  }

  @Test
  void noModuleThatIsBuiltOnTheAnalyzerCounts() throws IOException {
    Path here = Path.of("src/main/java/org/odooanalyzer").toAbsolutePath();
    List<Path> others;
    try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
      others =
          modules
              // Nobody ships the benchmarks.
              .filter(module -> !module.endsWith("benchmarks"))
              .map(module -> module.resolve("src/main/java/org/odooanalyzer"))
              .filter(sources -> Files.isDirectory(sources) && !sources.equals(here))
              .toList();
    }
    assertThat(others).hasSizeGreaterThan(2);
    Predicate<Path> isOther =
        folder -> Files.isDirectory(folder) && !Files.exists(here.resolve(folder.getFileName()));
    var before = CacheFingerprint.of(classes);
    for (Path sources : others) {
      try (Stream<Path> packages = Files.list(sources)) {
        for (Path folder : packages.filter(isOther).toList()) {
          write("org/odooanalyzer/" + folder.getFileName() + "/Any.class", "any");
          assertThat(CacheFingerprint.of(classes)).as("%s", folder).isEqualTo(before);
        }
      }
    }
  }

  private Path archive() throws IOException {
    Path archive = folder.resolve("classes.jar");
    try (Stream<Path> files = Files.walk(classes);
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    }
    return archive;
  }

  private void write(String name, String text) throws IOException {
    Path file = classes.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
