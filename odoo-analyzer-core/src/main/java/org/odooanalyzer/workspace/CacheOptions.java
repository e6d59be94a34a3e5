package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.store.Access;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.backend.Stores;

/**
 * The options of the cache as a person writes them.
 *
 * @param baseDirectory what a relative directory means; absolute
 * @param mode {@code readwrite}, {@code read} or {@code off}
 * @param directory where it lies; absent for the directory of the user
 * @param backend {@code auto}, {@code lmdb}, {@code pack} or {@code memory}
 * @param budget the most megabytes (of 1,048,576 bytes) of entries that it keeps
 * @param verify how many of a hundred known results are made again and compared, such as {@code 5%}
 */
public record CacheOptions(
    Path baseDirectory,
    String mode,
    @Nullable Path directory,
    String backend,
    int budget,
    String verify) {
  /** What is meant when nothing is said. */
  public static final String DEFAULT_MODE = "readwrite";

  /** What is meant when nothing is said. */
  public static final String DEFAULT_BACKEND = "auto";

  /** What is meant when nothing is said, in megabytes. */
  public static final int DEFAULT_BUDGET = 512;

  /** What is meant when nothing is said. */
  public static final String NO_VERIFICATION = "0%";

  private static final int HUNDRED = 100;

  /** Whether nothing is kept. */
  boolean isOff() {
    return switch (mode.strip().toLowerCase(Locale.ROOT)) {
      case "off" -> true;
      case "read", "readwrite" -> false;
      default ->
          throw new InvalidConfigurationException(
              "cache", "\"" + mode + "\" is no mode, write readwrite, read or off");
    };
  }

  /**
   * Refuses values that cannot be carried out.
   *
   * @throws InvalidConfigurationException when a value is not one that its option takes
   */
  void check() {
    isOff();
    kept();
    verifiedPercent();
    if (budget < 1) {
      throw new InvalidConfigurationException(
          "cacheBudget", "the budget is a number of megabytes from 1 on, not " + budget);
    }
  }

  /**
   * The store that these options mean.
   *
   * @throws InvalidConfigurationException when a value is not one that its option takes
   */
  StoreRequest request() {
    check();
    return request(
        !isOff() && mode.strip().equalsIgnoreCase("read") ? Access.READ : Access.READ_WRITE);
  }

  private StoreRequest request(Access access) {
    return new StoreRequest(
        root(),
        CacheFingerprint.current().toBytes(),
        access,
        kept(),
        (long) budget << 20,
        UserDirectories.ofSystem().machineKey(),
        Clock.systemUTC());
  }

  /**
   * Lets another thread do what takes longest of opening the cache for the first time in a process,
   * which is to load its classes and to know the fingerprint of the code. Whatever fails, fails
   * again when the cache is opened.
   */
  public void prepare() {
    Thread thread = new Thread(this::openAndClose, "odoo-analyzer-cache-preparation");
    thread.setDaemon(true);
    thread.start();
  }

  private void openAndClose() {
    if (!isOff()) {
      Stores.open(request(Access.READ)).close();
    }
  }

  /** Where the cache lies; absolute. */
  Path root() {
    Path root = directory == null ? UserDirectories.ofSystem().cache() : directory;
    return baseDirectory.resolve(root).normalize();
  }

  private Backend kept() {
    return switch (backend.strip().toLowerCase(Locale.ROOT)) {
      case "auto" -> Backend.AUTO;
      case "lmdb" -> Backend.LMDB;
      case "pack" -> Backend.PACK;
      case "memory" -> Backend.MEMORY;
      default ->
          throw new InvalidConfigurationException(
              "cacheBackend",
              "\"" + backend + "\" is no backend, write auto, lmdb, pack or memory");
    };
  }

  /**
   * How many of a hundred known results are made again.
   *
   * @throws InvalidConfigurationException when it is no number from 0 to 100
   */
  int verifiedPercent() {
    String number = verify.strip();
    number = number.endsWith("%") ? number.substring(0, number.length() - 1).strip() : number;
    if (number.matches("\\d{1,3}") && Integer.parseInt(number) <= HUNDRED) {
      return Integer.parseInt(number);
    }
    throw new InvalidConfigurationException(
        "cacheVerify", "\"" + verify + "\" is no part of a hundred, write 0% to 100%");
  }
}
