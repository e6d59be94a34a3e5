package org.odooanalyzer.store.backend;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.PublishOutcome.Status;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.StoreStatistics;
import org.odooanalyzer.store.entry.Deflate;
import org.odooanalyzer.store.entry.Envelope;
import org.odooanalyzer.store.generation.Contents;
import org.odooanalyzer.store.generation.Current;
import org.odooanalyzer.store.generation.Directory;
import org.odooanalyzer.store.generation.Housekeeping;
import org.odooanalyzer.store.generation.Names;
import org.odooanalyzer.store.generation.Publication;
import org.odooanalyzer.store.generation.Publisher;

/**
 * A store on the disk: {@code tables} are what was published, and {@code pending}, what was put
 * since, hides them.
 *
 * <p>A thread of its own opens the tables, because to prove them and to load native code takes its
 * time; {@code shelf} is complete when it is done. Publishing and refreshing exclude each other.
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
  private final OpenTables tables = new OpenTables();
  private final Set<StoreKey> used = ConcurrentHashMap.newKeySet();
  private final LongAdder late = new LongAdder();
  private final CompletableFuture<Shelf> shelf = new CompletableFuture<>();

  /** Whether anything was put, so that there will be something to publish. */
  private final AtomicBoolean isWriting = new AtomicBoolean();

  private final CompletableFuture<@Nullable Void> prepared = new CompletableFuture<>();

  /** Whether the tables are not the newest, because this store has published others. */
  private volatile boolean outdated;

  /** Whether there is nothing to wait for, because nothing was ever published. */
  private volatile boolean empty;

  DiskStore(StoreRequest request, Place place, Counters counters) {
    this.request = request;
    this.place = place;
    this.counters = counters;
    this.fingerprint = ByteBuffer.wrap(request.fingerprint()).getLong();
    this.today = Housekeeping.day(request.clock());
    this.pending = new Pending(place.root().resolve(Names.temporary()));
    this.empty = !Directory.isUsed(place.root(), request.fingerprint());
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
      adopt(chosen.directory());
      if (place.writable()) {
        Housekeeping.stamp(chosen.directory().path(), today);
      }
    } catch (RuntimeException | Error e) {
      counters.warn("The cache cannot be opened (" + Place.reason(e) + ") and is not used");
    } finally {
      shelf.complete(chosen);
    }
  }

  private void adopt(Directory directory) {
    Contents opened = directory.open();
    opened.troubles().forEach(counters::warn);
    tables.replace(opened);
  }

  @Override
  public Optional<byte[]> get(StoreKey key) {
    OpenTables.Found found = find(key);
    if (found instanceof OpenTables.Found.Payload payload) {
      counters.hit(payload.bytes().length);
      return Optional.of(payload.bytes());
    }
    counters.miss(((OpenTables.Found.Nothing) found).reason());
    return Optional.empty();
  }

  private OpenTables.Found find(StoreKey key) {
    Optional<OpenTables.Found> put = pending.find(key, fingerprint);
    if (put.isPresent()) {
      return put.get();
    }
    if (!empty) {
      shelf.join();
    }
    if (outdated) {
      refresh();
    }
    OpenTables.Found found = tables.find(key, fingerprint);
    if (found instanceof OpenTables.Found.Payload payload) {
      used.add(key);
      if (payload.day() + LATE_DAYS < today) {
        late.increment();
      }
    }
    return found;
  }

  /** Loads what publishing needs, while the one who puts entries makes more of them. */
  private void prepare() {
    Thread thread =
        new Thread(
            () -> {
              try {
                shelf.join().directory().prepare();
              } catch (IOException | RuntimeException | LinkageError e) {
                // Publishing will say so.
              } finally {
                prepared.complete(null);
              }
            },
            "odoo-analyzer-store-writing");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void put(StoreKey key, byte[] payload) {
    boolean writes = place.writable() && !tables.isClosed();
    if (writes && isWriting.compareAndSet(false, true)) {
      prepare();
    }
    Optional<byte[]> frame =
        writes ? Envelope.seal(key, payload, fingerprint, today, deflate) : Optional.empty();
    if (frame.isPresent() && pending.put(key, frame.get())) {
      counters.put();
    } else {
      counters.ignore();
    }
  }

  @Override
  public synchronized PublishOutcome publish() {
    if (!place.writable() || tables.isClosed()) {
      return PublishOutcome.of(Status.READ_ONLY);
    }
    Optional<String> trouble = pending.trouble();
    PublishOutcome outcome =
        trouble.isPresent() ? new PublishOutcome(Status.FAILED, trouble.get()) : publishPending();
    if (outcome.status() == Status.FAILED) {
      counters.warn(outcome.reason());
    }
    return outcome;
  }

  private PublishOutcome publishPending() {
    // Days of use matter only when entries may have to go.
    boolean refreshUse = late.sum() > 0 && tables.use(Contents::bytes) > request.budgetBytes() / 2;
    FreshEntries fresh = pending.snapshot();
    if (fresh.size() == 0 && !refreshUse) {
      return PublishOutcome.of(Status.NOTHING_NEW);
    }
    Publication publication =
        new Publication(fresh, used::contains, refreshUse, request.budgetBytes(), today);
    Publisher publisher = new Publisher(shelf.join().directory(), place.root());
    try {
      PublishOutcome outcome = tables.use(known -> publisher.publish(publication, known));
      if (outcome.status() == Status.PUBLISHED || outcome.status() == Status.NOTHING_NEW) {
        outdated = true;
        empty = false;
        pending.forget(fresh);
        late.reset();
      }
      return outcome;
    } catch (RuntimeException | Error e) {
      return new PublishOutcome(Status.FAILED, "The cache cannot be written: " + Place.reason(e));
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
      Optional<Current> current = directory.current();
      if (tables.isClosed() || tables.use(Contents::current).equals(current)) {
        return false;
      }
    } catch (IOException e) {
      return false;
    }
    adopt(directory);
    return true;
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
    if (isWriting.get()) {
      prepared.join();
    }
    tables.close();
    pending.clear();
    deflate.close();
  }
}
