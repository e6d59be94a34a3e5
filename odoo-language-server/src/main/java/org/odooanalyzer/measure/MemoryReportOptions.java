package org.odooanalyzer.measure;

import java.nio.file.Path;
import java.util.Locale;
import org.odooanalyzer.server.ServeOptions;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.InvalidConfigurationException;

/**
 * The options of {@code memory-report} as a person writes them.
 *
 * @param server what is opened, and the bounds of what is recent; its phases do not count
 * @param reportDir the folder of the reports, below the base directory when it is relative
 * @param heap the megabytes (of 1,048,576 bytes) that the heap of each configuration may have
 * @param files how many files are opened one after another
 * @param timeout the minutes after which a configuration is given up
 */
public record MemoryReportOptions(
    ServeOptions server, Path reportDir, int heap, int files, int timeout) {
  /** What is meant when nothing is said: all of Odoo with everything in memory fits. */
  public static final int DEFAULT_HEAP = 2048;

  /** What is meant when nothing is said. */
  public static final int DEFAULT_FILES = 100;

  /** What is meant when nothing is said, in minutes. */
  public static final int DEFAULT_TIMEOUT = 30;

  /** What is meant when nothing is said. */
  public static final String DEFAULT_REPORT_DIR = "odoo-memory-report";

  private static final int LEAST_HEAP = 32;

  /**
   * Refuses values that cannot be carried out.
   *
   * @throws InvalidConfigurationException when a value is not one that its option takes
   */
  void check() {
    server.request();
    atLeast("heap", heap, LEAST_HEAP, "megabytes");
    atLeast("files", files, 1, "files");
    atLeast("timeout", timeout, 1, "minutes");
    usesDisk();
  }

  private static void atLeast(String parameter, int value, int least, String unit) {
    if (value < least) {
      throw new InvalidConfigurationException(
          parameter, "it is a number of " + unit + " from " + least + " on, not " + value);
    }
  }

  /** Whether the configurations with a disk cache are measured. */
  boolean usesDisk() {
    String mode = server.cache().mode().strip().toLowerCase(Locale.ROOT);
    return switch (mode) {
      case "readwrite" -> true;
      case "off" -> false;
      default ->
          throw new InvalidConfigurationException(
              "cache", "a report fills a cache of its own: write readwrite, or off for none");
    };
  }

  /** The folder of the reports; absolute. */
  Path directory() {
    return base().resolve(reportDir).normalize();
  }

  /** The folder below which the cache of the report lies; absolute. */
  Path cacheParent() {
    Path said = server.cache().directory();
    return said == null ? directory() : base().resolve(said).normalize();
  }

  private Path base() {
    return server.project().baseDirectory();
  }

  /** What a server is given that is measured. */
  ServeOptions serving(Configuration configuration, Path cache) {
    CacheOptions given = server.cache();
    return new ServeOptions(
        server.project(),
        new CacheOptions(
            base(), given.mode(), cache, given.backend(), given.budget(), given.verify()),
        server.externalPaths(),
        server.odooExternal(),
        configuration.phases(),
        server.memoryRecent(),
        server.memoryRecentFiles(),
        0);
  }
}
