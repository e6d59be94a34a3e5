package org.odooanalyzer.store.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.MissReason;
import org.odooanalyzer.store.StoreInfo;
import org.odooanalyzer.store.Verification;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Envelope;
import org.odooanalyzer.store.entry.Table;

/** Looks at what lies in the directory of a cache, and changes nothing. */
public final class Inspection {
  private Inspection() {}

  /** What lies in a root, as it says itself; no native code is used. */
  public static StoreInfo info(Path root, String fingerprint, int today) {
    List<StoreInfo.Format> formats = new ArrayList<>();
    for (String name : Disk.names(root)) {
      if (Housekeeping.isFormatDirectory(root, name)) {
        formats.add(format(root.resolve(name), name, fingerprint, today));
      }
    }
    return new StoreInfo(root, Disk.size(root), formats);
  }

  private static StoreInfo.Format format(Path path, String name, String mine, int today) {
    String fingerprint = name.substring(name.indexOf('-') + 1);
    Optional<Integer> used = Housekeeping.lastUsed(path);
    Optional<Current> current = current(path);
    List<StoreInfo.Generation> generations = new ArrayList<>();
    for (int number : Directory.generations(path)) {
      Path generation = path.resolve(Current.directory(number));
      generations.add(
          new StoreInfo.Generation(
              Current.directory(number),
              role(number, current),
              Disk.size(generation),
              kinds(generation)));
    }
    return new StoreInfo.Format(
        name,
        name.startsWith("p") ? Backend.PACK : Backend.LMDB,
        fingerprint,
        mine.startsWith(fingerprint),
        used.isPresent() ? OptionalInt.of(Math.max(0, today - used.get())) : OptionalInt.empty(),
        Disk.size(path),
        generations);
  }

  private static Optional<Current> current(Path path) {
    try {
      return Current.parse(Proof.bounded(path.resolve(Current.FILE), Current.MAX_BYTES));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static StoreInfo.Role role(int number, Optional<Current> current) {
    if (current.isPresent() && current.get().base() == number) {
      return StoreInfo.Role.BASE;
    }
    return current.isPresent() && current.get().delta() == number
        ? StoreInfo.Role.DELTA
        : StoreInfo.Role.OLD;
  }

  private static SortedMap<Integer, Long> kinds(Path generation) {
    try {
      byte[] bytes = Proof.bounded(generation.resolve(Manifest.FILE), Manifest.MAX_BYTES);
      return Manifest.read(bytes, null) instanceof Manifest.Reading.Sound sound
          ? sound.manifest().kinds()
          : new TreeMap<>();
    } catch (IOException e) {
      return new TreeMap<>();
    }
  }

  /** Reads every generation of a directory and every entry in it. */
  public static Verification verify(Directory directory) {
    List<Verification.Generation> generations = new ArrayList<>();
    for (int number : Directory.generations(directory.path())) {
      generations.add(verify(directory, number));
    }
    return new Verification(generations);
  }

  private static Verification.Generation verify(Directory directory, int number) {
    Path path = directory.generation(number);
    String name = directory.path().getFileName() + "/" + Current.directory(number);
    Map<MissReason, Long> bad = new EnumMap<>(MissReason.class);
    long entries = 0;
    try {
      Optional<String> trouble = directory.trouble(number);
      if (trouble.isPresent()) {
        return new Verification.Generation(name, trouble.get(), 0, bad);
      }
      try (Table table = directory.format().open(path.resolve(directory.format().fileName()));
          EntryCursor cursor = table.cursor()) {
        while (cursor.next()) {
          Optional<MissReason> reason = check(cursor, directory.shortFingerprint());
          if (reason.isPresent()) {
            bad.merge(reason.get(), 1L, Long::sum);
          } else {
            entries++;
          }
        }
      }
      addMissing(path, entries, bad);
      return new Verification.Generation(name, "", entries, bad);
    } catch (IOException e) {
      return new Verification.Generation(
          name, "it cannot be read: " + e.getMessage(), entries, bad);
    }
  }

  /**
   * A record whose frame is damaged is not there for a cursor: the manifest knows how many were.
   */
  private static void addMissing(Path generation, long entries, Map<MissReason, Long> bad) {
    long written = kinds(generation).values().stream().mapToLong(Long::longValue).sum();
    long met = entries + bad.values().stream().mapToLong(Long::longValue).sum();
    if (met < written) {
      bad.merge(MissReason.DAMAGED, written - met, Long::sum);
    }
  }

  /**
   * Why the entry on which a cursor stands would not be found; its payload is unpacked for that.
   */
  private static Optional<MissReason> check(EntryCursor cursor, long fingerprint)
      throws IOException {
    return Envelope.open(cursor.key(), cursor.frame(), fingerprint)
            instanceof Envelope.Opened.Refused refused
        ? Optional.of(refused.reason())
        : Optional.empty();
  }
}
