package org.odooanalyzer.workspace;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.StoreStatistics;

/**
 * What the last run had of the cache, in a file of properties beside it. Nothing but {@code
 * cache-info} reads it.
 */
record LastRun(
    WorkTrace trace,
    StoreStatistics statistics,
    SortedMap<String, RunStore.Count> counts,
    PublishOutcome.Status published) {
  private static final String FILE = "last-run.properties";
  private static final int LIMIT = 1 << 16;

  /**
   * Writes the file, unless the cache is or can be only read.
   *
   * @return what went wrong, a sentence for people
   */
  Optional<String> write(StoreRequest place) {
    if (published == PublishOutcome.Status.READ_ONLY || !Files.isDirectory(place.root())) {
      return Optional.empty();
    }
    Path file = place.root().resolve(FILE);
    try {
      Path draft = Files.createTempFile(place.root(), FILE, ".tmp");
      try {
        Files.writeString(draft, text(place.clock().instant()), StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
      return Optional.empty();
    } catch (IOException refused) {
      return Optional.of(
          "The figures of this run cannot be written to " + file + ": " + refused.getMessage());
    }
  }

  private String text(Instant now) {
    Properties values = new Properties();
    values.setProperty("when", now.truncatedTo(ChronoUnit.SECONDS).toString());
    values.setProperty("backend", statistics.backend().name().toLowerCase(Locale.ROOT));
    values.setProperty("published", published.name().toLowerCase(Locale.ROOT));
    values.setProperty("wholeRun", String.valueOf(trace.wholeRun()));
    values.setProperty("parsed", String.valueOf(trace.parsed().size()));
    values.setProperty("steps", String.join(" ", trace.steps().keySet()));
    counts.forEach(
        (kind, count) -> {
          values.setProperty("hits." + kind, String.valueOf(count.hits()));
          values.setProperty("misses." + kind, String.valueOf(count.misses()));
        });
    statistics
        .misses()
        .forEach(
            (reason, count) ->
                values.setProperty(
                    "reason." + reason.name().toLowerCase(Locale.ROOT), String.valueOf(count)));
    try (StringWriter text = new StringWriter()) {
      values.store(text, null);
      // The first line is a date of the platform's own format.
      return text.toString()
          .lines()
          .filter(line -> !line.startsWith("#"))
          .sorted()
          .reduce("", (all, line) -> all + line + "\n");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Deletes the file where that can be done. */
  static void delete(Path root) {
    try {
      Files.deleteIfExists(root.resolve(FILE));
    } catch (IOException refused) {
      // Nothing of it counts.
    }
  }

  /** What the file says, by name; empty when there is none that can be read. */
  static SortedMap<String, String> read(Path root) {
    SortedMap<String, String> values = new TreeMap<>();
    if (FileReader.read(root.resolve(FILE), LIMIT) instanceof FileContent.Bytes read) {
      Properties properties = new Properties();
      try {
        properties.load(new StringReader(new String(read.bytes(), StandardCharsets.UTF_8)));
        properties.stringPropertyNames().forEach(n -> values.put(n, properties.getProperty(n)));
      } catch (IOException | IllegalArgumentException damaged) {
        return new TreeMap<>();
      }
    }
    return values;
  }
}
