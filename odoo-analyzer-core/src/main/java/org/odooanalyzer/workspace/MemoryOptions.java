package org.odooanalyzer.workspace;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run does to need little memory. Every phase can be switched off alone, and the result is
 * the same with any of them.
 *
 * @param phases those that are on
 * @param recentMebibytes with {@link Phase#LRU}, how much source text the facts may be of that are
 *     kept in memory, in units of 1,048,576 bytes
 * @param recentFiles with {@link Phase#LRU}, of how many files facts are kept in memory, and trees
 */
public record MemoryOptions(Set<Phase> phases, int recentMebibytes, int recentFiles) {
  /** The phases. */
  public enum Phase {
    /** The tree of a file is dropped when its facts are made. */
    TREE_EVICTION("treeEviction"),
    /** Of files, the facts that were used last are kept, and others are made again when needed. */
    LRU("lru"),
    /** Facts of files that are not reported on are made when a rule needs them. */
    LAZY_LOADING("lazyLoading"),
    /** Of evaluated declarations, only what models are made of is kept. */
    EVALUATION_PRUNING("evaluationPruning"),
    /** Results are kept on disk. */
    DISK_CACHE("diskCache");

    private final String title;

    Phase(String title) {
      this.title = title;
    }
  }

  /** What is meant when nothing is said. */
  public static final String DEFAULT = "true";

  /** What is meant when nothing is said; the sources of all of Odoo have 50. */
  public static final int DEFAULT_RECENT = 256;

  /** What a server keeps of source text when nothing is said: it runs all day. */
  public static final int DEFAULT_RECENT_OF_SERVER = 8;

  /** Of how many files a server keeps facts and trees when nothing is said. */
  public static final int DEFAULT_RECENT_FILES = 512;

  public MemoryOptions {
    phases = Set.copyOf(phases);
  }

  /**
   * Reads the options as a person writes them.
   *
   * @param phases {@code true}, {@code false}, or the names of the phases that are on, with commas
   * @throws InvalidConfigurationException when a value is not one that its option takes
   */
  public static MemoryOptions of(String phases, int recentMebibytes) {
    return of(phases, recentMebibytes, Integer.MAX_VALUE);
  }

  /**
   * Reads the options as a person writes them.
   *
   * @param phases {@code true}, {@code false}, or the names of the phases that are on, with commas
   * @throws InvalidConfigurationException when a value is not one that its option takes
   */
  public static MemoryOptions of(String phases, int recentMebibytes, int recentFiles) {
    if (recentFiles < 1) {
      throw new InvalidConfigurationException(
          "memoryRecentFiles", "it is a number of files from 1 on, not " + recentFiles);
    }
    if (recentMebibytes < 1) {
      throw new InvalidConfigurationException(
          "memoryRecent", "it is a number of megabytes from 1 on, not " + recentMebibytes);
    }
    String said = phases.strip();
    if (said.equalsIgnoreCase("true")) {
      return new MemoryOptions(EnumSet.allOf(Phase.class), recentMebibytes, recentFiles);
    }
    if (said.equalsIgnoreCase("false")) {
      return new MemoryOptions(Set.of(), recentMebibytes, recentFiles);
    }
    return new MemoryOptions(
        Stream.of(said.split(",", -1)).map(name -> phase(name.strip())).collect(Collectors.toSet()),
        recentMebibytes,
        recentFiles);
  }

  /** Everything on, for a server. */
  public static MemoryOptions ofServer() {
    return of(DEFAULT, DEFAULT_RECENT_OF_SERVER, DEFAULT_RECENT_FILES);
  }

  /** Everything on. */
  public static MemoryOptions all() {
    return of(DEFAULT, DEFAULT_RECENT);
  }

  private static Phase phase(String name) {
    return Stream.of(Phase.values())
        .filter(phase -> phase.title.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new InvalidConfigurationException("memoryOptimization", wrong(name)));
  }

  private static String wrong(String name) {
    return "\""
        + name
        + "\" is no phase, write true, false or some of "
        + Stream.of(Phase.values()).map(phase -> phase.title).collect(Collectors.joining(","));
  }

  boolean has(Phase phase) {
    return phases.contains(phase);
  }
}
