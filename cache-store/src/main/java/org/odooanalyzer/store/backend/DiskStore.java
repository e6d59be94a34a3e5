package org.odooanalyzer.store.backend;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.MissReason;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.PublishOutcome.Status;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.StoreStatistics;
import org.odooanalyzer.store.entry.Deflate;
import org.odooanalyzer.store.entry.Envelope;
import org.odooanalyzer.store.entry.Table;
import org.odooanalyzer.store.generation.Contents;
import org.odooanalyzer.store.generation.Directory;
import org.odooanalyzer.store.generation.Housekeeping;
import org.odooanalyzer.store.generation.Names;
import org.odooanalyzer.store.generation.Publication;
import org.odooanalyzer.store.generation.Publisher;

/**
 * A store on the disk. {@code contents} are the open tables; they are replaced and closed under the
 * write lock, and read under the read lock, so that no table is closed while somebody reads it.
 * What was put and not published hides them.
 *
 * <p>A thread of its own opens the tables, because the first use of native code takes some tenths
 * of a second.
 */
final class DiskStore implements Store {
  /**
   * How many days the day of use of an entry may be old before it counts as not brought up to date.
   */
  private static final int LATE_DAYS = 7;

  private final StoreRequest request;
  private final Place place;
  private final Counters counters;
  private final long fingerprint;
  private final int today;
  private final Deflate deflate = new Deflate();
  private final Pending pending;
  private final Set<StoreKey> used = ConcurrentHashMap.newKeySet();
  private final LongAdder late = new LongAdder();
  private final CompletableFuture<Shelf> shelf = new CompletableFuture<>();
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private @Nullable Contents contents;
  private boolean closed;
  private volatile boolean outdated;

  /** Whether there is nothing to wait for, because nothing was ever published. */
  private volatile boolean empty;

  DiskStore(StoreRequest request, Place place, Counters counters) {
    this.request = request;
    this.place = place;
    this.counters = counters;
    this.fingerprint = ByteBuffer.wrap(request.fingerprint()).getLong();
    this.today = (int) Math.max(0, Math.min(0xFFFF, LocalDate.now(request.clock()).toEpochDay()));
    this.pending = new Pending(place.root().resolve(Names.temporary()));
    this.empty =
        List.of("v1", "p1").stream()
            .noneMatch(
                prefix ->
                    Directory.isUsed(Directory.path(place.root(), prefix, request.fingerprint())));
  }

  /** Begins to open the tables. */
  void start() {
    Thread thread = new Thread(this::open, "odoo-analyzer-store");
    thread.setDaemon(true);
    thread.start();
  }

  private void open() {
    Shelf chosen = Shelf.packs(request, place);
    try {
      chosen = Shelf.choose(request, place, counters);
      adopt(chosen.directory().open());
      if (place.writable()) {
        Housekeeping.stamp(chosen.directory().path(), today);
      }
    } catch (RuntimeException | Error e) {
      counters.warn("The cache cannot be opened (" + Place.reason(e) + ") and is not used");
    } finally {
      shelf.complete(chosen);
    }
  }

  private void adopt(Contents opened) {
    opened.troubles().forEach(counters::warn);
    Contents old = opened;
    lock.writeLock().lock();
    try {
      if (!closed) {
        old = contents;
        contents = opened;
      }
    } finally {
      lock.writeLock().unlock();
    }
    if (old != null) {
      old.close();
    }
  }

  @Override
  public Optional<byte[]> get(StoreKey key) {
    MissReason reason = MissReason.ABSENT;
    try {
      Optional<byte[]> put = pending.get(key);
      if (put.isPresent()
          && Envelope.open(key, put.get(), fingerprint)
              instanceof Envelope.Opened.Payload payload) {
        counters.hit(payload.bytes().length);
        return Optional.of(payload.bytes());
      }
    } catch (IOException e) {
      reason = MissReason.UNREADABLE;
    }
    if (empty) {
      counters.miss(reason);
      return Optional.empty();
    }
    shelf.join();
    if (outdated) {
      refresh();
    }
    lock.readLock().lock();
    try {
      return read(key, reason);
    } finally {
      lock.readLock().unlock();
    }
  }

  private Optional<byte[]> read(StoreKey key, MissReason otherwise) {
    MissReason reason = otherwise;
    for (Table table : contents == null ? List.<Table>of() : contents.tables()) {
      try {
        Optional<byte[]> frame = table.get(key);
        if (frame.isEmpty()) {
          continue;
        }
        Envelope.Opened opened = Envelope.open(key, frame.get(), fingerprint);
        if (opened instanceof Envelope.Opened.Payload payload) {
          use(key, frame.get());
          counters.hit(payload.bytes().length);
          return Optional.of(payload.bytes());
        }
        reason = ((Envelope.Opened.Refused) opened).reason();
      } catch (IOException e) {
        reason = MissReason.UNREADABLE;
      }
    }
    counters.miss(reason);
    return Optional.empty();
  }

  private void use(StoreKey key, byte[] frame) {
    used.add(key);
    if (Envelope.day(frame) + LATE_DAYS < today) {
      late.increment();
    }
  }

  @Override
  public void put(StoreKey key, byte[] payload) {
    Optional<byte[]> frame =
        place.writable() && !isClosed()
            ? Envelope.seal(key, payload, fingerprint, today, deflate)
            : Optional.empty();
    if (frame.isPresent() && pending.put(key, frame.get())) {
      counters.put();
    } else {
      counters.ignore();
    }
  }

  private boolean isClosed() {
    lock.readLock().lock();
    try {
      return closed;
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public synchronized PublishOutcome publish() {
    if (!place.writable() || isClosed()) {
      return PublishOutcome.of(Status.READ_ONLY);
    }
    Optional<String> trouble = pending.trouble();
    if (trouble.isPresent()) {
      counters.warn(trouble.get());
      return new PublishOutcome(Status.FAILED, trouble.get());
    }
    boolean refreshUse = isUseToBeWritten();
    if (pending.isEmpty() && !refreshUse) {
      return PublishOutcome.of(Status.NOTHING_NEW);
    }
    PublishOutcome outcome = publish(pending.snapshot(), refreshUse, shelf.join().directory());
    if (outcome.status() == Status.FAILED) {
      counters.warn(outcome.reason());
    }
    return outcome;
  }

  /** Days of use matter only when entries may have to go. */
  private boolean isUseToBeWritten() {
    lock.readLock().lock();
    try {
      return late.sum() > 0 && contents != null && contents.bytes() > request.budgetBytes() / 2;
    } finally {
      lock.readLock().unlock();
    }
  }

  private PublishOutcome publish(FreshEntries fresh, boolean refreshUse, Directory directory) {
    lock.readLock().lock();
    try {
      Contents known =
          contents == null ? new Contents(Optional.empty(), List.of(), false, List.of()) : contents;
      Publication publication =
          new Publication(fresh, used::contains, refreshUse, request.budgetBytes(), today);
      PublishOutcome outcome = new Publisher(directory, place.root()).publish(publication, known);
      if (outcome.status() == Status.PUBLISHED || outcome.status() == Status.NOTHING_NEW) {
        outdated = true;
        empty = false;
        pending.forget(fresh);
        late.reset();
      }
      return outcome;
    } catch (RuntimeException | Error e) {
      return new PublishOutcome(Status.FAILED, "The cache cannot be written: " + Place.reason(e));
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public void discard() {
    pending.clear();
  }

  @Override
  public synchronized boolean refresh() {
    Directory directory = shelf.join().directory();
    outdated = false;
    empty = false;
    try {
      if (isClosed() || directory.current().equals(current())) {
        return false;
      }
    } catch (IOException e) {
      return false;
    }
    adopt(directory.open());
    return true;
  }

  private Optional<?> current() {
    lock.readLock().lock();
    try {
      return contents == null ? Optional.empty() : contents.current();
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public StoreStatistics statistics() {
    Shelf now = shelf.getNow(null);
    Backend backend = now == null ? Shelf.planned(request, place) : now.backend();
    return counters.statistics(backend);
  }

  @Override
  public void close() {
    // Who closes a store may delete its directory or its class loader next.
    shelf.join();
    Contents last;
    lock.writeLock().lock();
    try {
      closed = true;
      last = contents;
      contents = null;
    } finally {
      lock.writeLock().unlock();
    }
    if (last != null) {
      last.close();
    }
    pending.clear();
    deflate.close();
  }
}
