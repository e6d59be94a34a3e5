package org.odooanalyzer.workspace;

/** How many files are worked on at once. */
final class Threads {
  private Threads() {}

  /**
   * The number that the option {@code threads} means.
   *
   * @param given 0 for one a processor
   * @throws InvalidConfigurationException when it is negative
   */
  static int count(int given) {
    if (given < 0) {
      throw new InvalidConfigurationException(
          "threads", given + " is less than 0, write how many, or 0 for one a processor");
    }
    return given > 0 ? given : Runtime.getRuntime().availableProcessors();
  }
}
