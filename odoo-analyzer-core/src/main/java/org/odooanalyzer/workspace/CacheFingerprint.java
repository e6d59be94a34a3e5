package org.odooanalyzer.workspace;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.KeyDigest;
import org.odooanalyzer.cache.SchemaDigest;

/**
 * A digest of the code that makes what is kept: whatever changes in it, by intent or not, the
 * entries of the other code are not looked at. The entry modules are not part of it, so that the
 * plugin, the command line and the language server of one version share a cache.
 */
final class CacheFingerprint {
  private static final String BASE = "org/odooanalyzer/";
  private static final Set<String> ENTRIES =
      Set.of("maven", "cli", "server", "protocol", "features", "measure", "store");

  private static final Digest CURRENT = compute();

  private CacheFingerprint() {}

  static Digest current() {
    return CURRENT;
  }

  private static Digest compute() {
    return of(CacheFingerprint.class, CacheFingerprint::counts);
  }

  /** A digest of the code in the package of a class and in those below it. */
  static Digest ofPackage(Class<?> type) {
    String folder = type.getPackageName().replace('.', '/') + "/";
    return of(type, name -> name.startsWith(folder));
  }

  private static Digest of(Class<?> type, Predicate<String> counts) {
    try {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      if (source != null && source.getLocation() != null) {
        return of(Path.of(source.getLocation().toURI()), counts);
      }
    } catch (IOException
        | URISyntaxException
        | IllegalArgumentException
        | FileSystemNotFoundException elsewhere) {
      // A class loader may keep the code anywhere, or say nothing of where.
    }
    // Then the version and the shape of the records alone tell builds apart.
    return version().add(SchemaDigest.current()).digest();
  }

  /**
   * The fingerprint of the code in a folder of classes or an archive of them: the same for both.
   */
  static Digest of(Path place) throws IOException {
    return of(place, CacheFingerprint::counts);
  }

  private static Digest of(Path place, Predicate<String> counts) throws IOException {
    SortedMap<String, Long> sums =
        Files.isDirectory(place) ? inFolder(place, counts) : inArchive(place, counts);
    StringBuilder code = new StringBuilder();
    sums.forEach((name, sum) -> code.append(name).append('\0').append(sum).append('\0'));
    return version().add(Digest.of(code.toString().getBytes(StandardCharsets.UTF_8))).digest();
  }

  private static KeyDigest version() {
    return new KeyDigest("fingerprint").add(ToolVersion.current());
  }

  /** The checksums of classes and resources by name. */
  private static SortedMap<String, Long> inArchive(Path jar, Predicate<String> counts)
      throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (ZipFile archive = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : archive.stream().toList()) {
        if (!entry.isDirectory() && counts.test(entry.getName())) {
          sums.put(entry.getName(), entry.getCrc());
        }
      }
    }
    return sums;
  }

  private static SortedMap<String, Long> inFolder(Path classes, Predicate<String> counts)
      throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(classes.resolve(BASE))) {
      found.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).forEach(files::add);
    }
    for (Path file : files) {
      String name = classes.relativize(file).toString().replace('\\', '/');
      if (counts.test(name)) {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        sums.put(name, sum.getValue());
      }
    }
    return sums;
  }

  private static boolean counts(String name) {
    if (!name.startsWith(BASE)) {
      return false;
    }
    int end = name.indexOf('/', BASE.length());
    return end < 0 || !ENTRIES.contains(name.substring(BASE.length(), end));
  }
}
