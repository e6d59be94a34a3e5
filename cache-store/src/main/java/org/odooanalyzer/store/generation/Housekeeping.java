package org.odooanalyzer.store.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clears away what nobody needs any more. Nothing here is ever needed to be right, and no failure
 * of it matters.
 */
public final class Housekeeping {
  /** The day on which a directory was used last; days since 1970. */
  private static final String STAMP = "LAST-USED";

  private static final Pattern DIRECTORY = Pattern.compile("[a-z]\\d{1,4}-[0-9a-f]{16}");
  private static final Pattern TEMPORARY = Pattern.compile("tmp-(\\d{1,18})-[0-9a-f]+");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final int UNUSED_DAYS = 14;

  /** A clock that says more than that has jumped, and nothing is deleted on its word. */
  private static final int PLAUSIBLE_DAYS = 365;

  private static final Duration ABANDONED = Duration.ofHours(1);

  /** In containers, all processes may have the same id, so that the dead seem to live. */
  private static final Duration ABANDONED_FOR_SURE = Duration.ofHours(24);

  private Housekeeping() {}

  /** The day of a clock as entries and stamps have it: days since 1970 in two bytes. */
  public static int day(Clock clock) {
    return (int) Math.max(0, Math.min(0xFFFF, LocalDate.now(clock).toEpochDay()));
  }

  /** Says that a directory is in use, at most once a day. */
  public static void stamp(Path directory, int today) {
    if (lastUsed(directory).filter(day -> day == today).isPresent()
        || !Files.isDirectory(directory)) {
      return;
    }
    try {
      Disk.replace(directory.resolve(STAMP), (today + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      // The day of yesterday does as well.
    }
  }

  /** The day on which a directory was used last, if that is known. */
  public static Optional<Integer> lastUsed(Path directory) {
    try {
      String text = new String(Proof.bounded(directory.resolve(STAMP), 16), UTF_8).strip();
      return Optional.of(Integer.parseInt(text));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a name in the root of a cache is that of a directory of some format and fingerprint.
   */
  public static boolean isFormatDirectory(Path root, String name) {
    return DIRECTORY.matcher(name).matches()
        && Files.isDirectory(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  /** The directories in a root that this tool made, sorted. */
  public static List<String> made(Path root) {
    return Disk.names(root).stream()
        .filter(
            name ->
                isFormatDirectory(root, name)
                    || TEMPORARY.matcher(name).matches()
                    || (name.equals("native") && isNative(root.resolve(name))))
        .toList();
  }

  private static boolean isNative(Path directory) {
    return Disk.names(directory).stream().allMatch(name -> DIGEST.matcher(name).matches());
  }

  /** Deletes directories of other fingerprints and formats that were not used for two weeks. */
  static void clearOthers(Path root, Path mine, int today) {
    for (String name : Disk.names(root)) {
      Path other = root.resolve(name);
      if (!isFormatDirectory(root, name) || other.equals(mine)) {
        continue;
      }
      int age = lastUsed(other).map(day -> today - day).orElse(-1);
      if (age < 0 || age > PLAUSIBLE_DAYS) {
        stamp(other, today);
      } else if (age > UNUSED_DAYS) {
        remove(other, root);
      }
    }
  }

  /** Deletes the generations that do not count, except those that a reader may be about to open. */
  static void clearGenerations(Path directory, Set<Integer> kept) {
    for (int number : Directory.generations(directory)) {
      if (!kept.contains(number)) {
        remove(directory.resolve(Current.directory(number)), directory);
      }
    }
  }

  /**
   * Deletes what publishers left that were killed. Ages are differences of times that the same file
   * system gave, so that no clock of a machine matters.
   *
   * @param now a file that was made a moment ago in the same file system
   */
  static void clearTemporary(Path directory, Path now) {
    Optional<Instant> moment = modified(now);
    for (String name : Disk.names(directory)) {
      Matcher matcher = TEMPORARY.matcher(name);
      Path path = directory.resolve(name);
      Optional<Instant> made = modified(path);
      if (!matcher.matches() || moment.isEmpty() || made.isEmpty()) {
        continue;
      }
      Duration age = Duration.between(made.get(), moment.get());
      boolean dead = ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty();
      if (age.compareTo(ABANDONED_FOR_SURE) > 0 || (dead && age.compareTo(ABANDONED) > 0)) {
        Disk.delete(path);
      }
    }
  }

  /** Away in one step, so that nobody sees half of it, then bit by bit. */
  public static void remove(Path directory, Path parent) {
    Path gone = parent.resolve(Names.temporary());
    try {
      Files.move(directory, gone, StandardCopyOption.ATOMIC_MOVE);
      Disk.delete(gone);
    } catch (IOException e) {
      // Windows does not move what is open; another run tries again.
    }
  }

  private static Optional<Instant> modified(Path path) {
    try {
      return Optional.of(Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
