package org.odooanalyzer.store.generation;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.store.entry.Table;
import org.odooanalyzer.store.entry.TableFormat;

/**
 * The generations of one format and one fingerprint, {@code <root>/<format>-<fingerprint>}.
 *
 * <p>A generation is a directory {@code gen-NNNNNN} with a data file and a manifest. It appears by
 * a rename when both are on the disk, is never changed, and disappears by a rename. The file
 * CURRENT, replaced by a rename, says which count. So a reader needs no lock: what it opens stays,
 * and what it misses was deleted, because CURRENT has moved on.
 */
public final class Directory {
  private static final String QUARANTINE = "quarantine";
  private static final long QUARANTINE_BYTES = 64L << 20;

  /** How many generations are looked at when CURRENT does not help. */
  private static final int LAST_RESORTS = 4;

  private final Path path;
  private final TableFormat format;
  private final String fingerprint;
  private final @Nullable SealKey key;
  private final boolean writable;

  /**
   * @param key null only for a format that needs no proof
   */
  public Directory(
      Path root, TableFormat format, byte[] fingerprint, @Nullable SealKey key, boolean writable) {
    this.path = path(root, format.prefix(), fingerprint);
    this.format = format;
    this.fingerprint = HexFormat.of().formatHex(fingerprint);
    this.key = key;
    this.writable = writable;
  }

  /** The directory of a format and a fingerprint, which names its first 8 bytes. */
  public static Path path(Path root, String prefix, byte[] fingerprint) {
    return root.resolve(prefix + "-" + HexFormat.of().formatHex(fingerprint, 0, 8));
  }

  /**
   * Whether anything of a fingerprint was ever published, in whatever format; no file of it is
   * opened.
   */
  public static boolean isUsed(Path root, byte[] fingerprint) {
    String suffix = "-" + HexFormat.of().formatHex(fingerprint, 0, 8);
    return Disk.names(root).stream()
        .filter(name -> name.endsWith(suffix) && Housekeeping.isFormatDirectory(root, name))
        .anyMatch(name -> !generations(root.resolve(name)).isEmpty());
  }

  public Path path() {
    return path;
  }

  TableFormat format() {
    return format;
  }

  /** Whether anything was ever published here. */
  public boolean hasGenerations() {
    return !generations(path).isEmpty();
  }

  /**
   * Loads what only publishing needs.
   *
   * @throws IOException when it cannot be loaded
   */
  public void prepare() throws IOException {
    format.prepare();
  }

  String fingerprint() {
    return fingerprint;
  }

  long shortFingerprint() {
    return HexFormat.fromHexDigitsToLong(fingerprint, 0, 16);
  }

  @Nullable SealKey key() {
    return key;
  }

  /** What CURRENT says now, if it says anything. */
  public Optional<Current> current() throws IOException {
    try {
      return Current.parse(Proof.bounded(path.resolve(Current.FILE), Current.MAX_BYTES));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** All generations that are there, newest first. */
  static List<Integer> generations(Path directory) {
    List<Integer> numbers = new ArrayList<>();
    for (String name : Disk.names(directory)) {
      int number = Current.number(name);
      if (number > 0) {
        numbers.add(number);
      }
    }
    numbers.sort(Collections.reverseOrder());
    return numbers;
  }

  Path generation(int number) {
    return path.resolve(Current.directory(number));
  }

  /** Opens what can be trusted. Never fails: what is wrong is a trouble. */
  public Contents open() {
    Contents contents = attempt();
    if (!contents.complete() && contents.troubles().isEmpty()) {
      // A generation vanished without a trace: another process has just published. Once is enough.
      contents.close();
      contents = attempt();
    }
    return contents;
  }

  private Contents attempt() {
    List<String> troubles = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    Optional<Current> current = Optional.empty();
    List<Integer> existing = generations(path);
    try {
      current = current();
    } catch (IOException e) {
      troubles.add(unreadable(path.resolve(Current.FILE), e));
    }
    boolean complete = current.isPresent() || existing.isEmpty();
    List<Integer> wanted = current.isPresent() ? current.get().generations() : List.of();
    for (int number : wanted) {
      complete &= add(number, tables, troubles);
    }
    if (!complete) {
      existing.stream()
          .filter(number -> !wanted.contains(number))
          .limit(LAST_RESORTS)
          .forEach(number -> add(number, tables, troubles));
    }
    return new Contents(current, tables, complete, troubles);
  }

  private boolean add(int number, List<Table> tables, List<String> troubles) {
    Path generation = generation(number);
    try {
      if (!format.needsProof() || isProven(generation, troubles)) {
        tables.add(format.open(generation.resolve(format.fileName())));
        return true;
      }
    } catch (IOException e) {
      // One that vanished is no trouble: it was deleted, because CURRENT has moved on.
      if (Files.exists(generation)) {
        troubles.add(unreadable(generation, e));
      }
    }
    return false;
  }

  /** Why a generation cannot be trusted as a whole, if that is so. */
  Optional<String> trouble(int number) throws IOException {
    if (!format.needsProof()) {
      return Optional.empty();
    }
    Proof proof = Proof.of(generation(number), format, fingerprint, key);
    if (proof instanceof Proof.Sound) {
      return Optional.empty();
    }
    return Optional.of(
        proof instanceof Proof.Damaged damaged ? damaged.what() : "it was brought from elsewhere");
  }

  private boolean isProven(Path generation, List<String> troubles) throws IOException {
    Proof proof = Proof.of(generation, format, fingerprint, key);
    if (proof instanceof Proof.Foreign) {
      troubles.add(
          "The cache in "
              + path
              + " was brought from another machine and is not used; use an export of it instead");
    } else if (proof instanceof Proof.Damaged damaged) {
      troubles.add(
          "The cache in " + path + " is damaged (" + damaged.what() + ") and is made anew");
      quarantine(generation);
    }
    return proof instanceof Proof.Sound;
  }

  private static String unreadable(Path path, IOException e) {
    String reason = e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
    return "The cache in " + path + " cannot be read (" + reason + ") and is not used";
  }

  /** Keeps the newest bad generation for a report of the fault, unless it is large. */
  private void quarantine(Path generation) {
    if (!writable) {
      return;
    }
    try {
      Path gone = path.resolve(Names.temporary());
      Files.move(generation, gone, StandardCopyOption.ATOMIC_MOVE);
      Path cell = path.resolve(QUARANTINE);
      if (Disk.size(gone) <= QUARANTINE_BYTES) {
        Disk.delete(cell);
        Files.move(gone, cell, StandardCopyOption.ATOMIC_MOVE);
      }
      Disk.delete(gone);
    } catch (IOException e) {
      // Another process was faster, or nothing can be moved; the next publish goes on without it.
    }
  }
}
