package org.odooanalyzer.store.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.PublishOutcome.Status;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Envelope;
import org.odooanalyzer.store.entry.MergedCursor;
import org.odooanalyzer.store.entry.Table;
import org.odooanalyzer.store.entry.TableFormat;

/**
 * Adds a generation to a directory. The steps are in an order in which the process may end after
 * each: the data file is on the disk before its manifest, both before the generation appears, and
 * that before CURRENT names it.
 */
public final class Publisher {
  /** A base below this size is written anew at once; it takes as long as a delta. */
  private static final long SMALL_BASE = 1 << 20;

  private static final long LARGE_DELTA = 64L << 20;

  private final Directory directory;
  private final Path root;

  public Publisher(Directory directory, Path root) {
    this.directory = directory;
    this.root = root;
  }

  /**
   * Publishes, all or nothing.
   *
   * @param known contents of the directory that the caller has open; used when they are still what
   *     counts
   */
  public PublishOutcome publish(Publication publication, Contents known) {
    try {
      Files.createDirectories(directory.path());
      try (PublishLock lock = PublishLock.take(directory.path()).orElse(null)) {
        if (lock == null) {
          return new PublishOutcome(
              Status.BUSY, "Another process is publishing to the cache in " + directory.path());
        }
        if (known.complete() && known.current().equals(directory.current())) {
          return publishLocked(publication, known);
        }
        try (Contents contents = directory.open()) {
          return publishLocked(publication, contents);
        }
      }
    } catch (IOException e) {
      return new PublishOutcome(
          Status.FAILED,
          "The cache in " + directory.path() + " cannot be written: " + e.getMessage());
    }
  }

  private PublishOutcome publishLocked(Publication publication, Contents contents)
      throws IOException {
    Publication.Source fresh = publication.fresh().without(contents);
    if (fresh.size() == 0 && !publication.refreshUse()) {
      return PublishOutcome.of(Status.NOTHING_NEW);
    }
    Path draft = directory.path().resolve(Names.temporary());
    Files.createDirectory(draft);
    try {
      Housekeeping.clearTemporary(directory.path(), draft);
      Housekeeping.clearTemporary(root, draft);
      Optional<Current> before = contents.current();
      boolean onlyDelta =
          fresh.size() > 0 && isDeltaEnough(publication.budget(), fresh.bytes(), contents);
      List<Table> merged =
          onlyDelta
              ? contents.tables().subList(0, contents.tables().size() - 1)
              : contents.tables();
      write(draft, publication, fresh, merged, onlyDelta);
      int number = number(before);
      Files.move(draft, directory.generation(number), StandardCopyOption.ATOMIC_MOVE);
      Disk.syncDirectory(directory.path());
      Current now =
          onlyDelta ? new Current(before.orElseThrow().base(), number) : new Current(number, 0);
      Disk.replace(directory.path().resolve(Current.FILE), now.bytes());
      clear(before, now, publication.today());
      return PublishOutcome.of(Status.PUBLISHED);
    } finally {
      Disk.delete(draft);
    }
  }

  /**
   * Whether the base may stay: it is sound, much larger than what comes on top, and all fits into
   * the budget.
   */
  private static boolean isDeltaEnough(long budget, long freshBytes, Contents contents) {
    if (!contents.complete() || contents.tables().isEmpty()) {
      return false;
    }
    long base = contents.tables().get(contents.tables().size() - 1).bytes();
    long delta = contents.bytes() - base + freshBytes;
    return base >= SMALL_BASE
        && delta <= base / 4
        && delta <= LARGE_DELTA
        && base + delta <= budget;
  }

  private void write(
      Path draft,
      Publication publication,
      Publication.Source fresh,
      List<Table> tables,
      boolean onlyDelta)
      throws IOException {
    long expected = fresh.bytes() + tables.stream().mapToLong(Table::bytes).sum();
    Eviction eviction = Eviction.NONE;
    if (!onlyDelta && expected > publication.budget() - publication.budget() / 4) {
      try (EntryCursor all = merged(fresh, tables)) {
        eviction = Eviction.of(all, publication.budget(), publication.used(), publication.today());
      }
    }
    TableFormat format = directory.format();
    Path file = draft.resolve(format.fileName());
    try (KeptCursor kept =
        new KeptCursor(
            merged(fresh, tables),
            eviction,
            publication.used(),
            publication.today(),
            this::isSound)) {
      format.write(file, kept, expected);
      Manifest manifest =
          new Manifest(
              directory.fingerprint(),
              format.fileName(),
              Files.size(file),
              publication.today(),
              kept.kinds(),
              Checksums.of(file));
      Disk.write(draft.resolve(Manifest.FILE), manifest.bytes(directory.key()));
      Disk.syncDirectory(draft);
    }
  }

  /** What was proven as a whole needs no check of its entries. */
  private boolean isSound(StoreKey key, byte[] frame) {
    return directory.format().needsProof()
        || Envelope.check(key, frame, directory.shortFingerprint()).isEmpty();
  }

  private static EntryCursor merged(Publication.Source fresh, List<Table> tables)
      throws IOException {
    List<EntryCursor> cursors = new ArrayList<>();
    cursors.add(fresh.cursor());
    for (Table table : tables) {
      cursors.add(table.cursor());
    }
    return new MergedCursor(cursors);
  }

  /** A number that no generation has or had while it could be seen. */
  private int number(Optional<Current> before) {
    List<Integer> existing = Directory.generations(directory.path());
    int newest = existing.isEmpty() ? 0 : existing.get(0);
    for (int number : before.map(Current::generations).orElse(List.of())) {
      newest = Math.max(newest, number);
    }
    return newest + 1;
  }

  /** Generations that counted until now stay for those who read CURRENT a moment ago. */
  private void clear(Optional<Current> before, Current now, int today) {
    Set<Integer> kept = new HashSet<>(now.generations());
    before.ifPresent(current -> kept.addAll(current.generations()));
    Housekeeping.clearGenerations(directory.path(), kept);
    Housekeeping.stamp(directory.path(), today);
    Housekeeping.clearOthers(root, directory.path(), today);
  }
}
