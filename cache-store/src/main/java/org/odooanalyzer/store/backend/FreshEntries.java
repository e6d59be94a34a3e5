package org.odooanalyzer.store.backend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Envelope;
import org.odooanalyzer.store.entry.Table;
import org.odooanalyzer.store.generation.Contents;
import org.odooanalyzer.store.generation.Publication;

/** What was put until some moment, sorted by key. */
final class FreshEntries implements Publication.Source {
  private final Pending pending;
  private final List<Fresh> entries;

  /** An entry that was put. */
  record Fresh(StoreKey key, Slot slot) {}

  FreshEntries(Pending pending, List<Fresh> entries) {
    this.pending = pending;
    this.entries = entries.stream().sorted(Comparator.comparing(Fresh::key)).toList();
  }

  List<Fresh> entries() {
    return entries;
  }

  @Override
  public long bytes() {
    return entries.stream().mapToLong(entry -> entry.slot().length()).sum();
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public EntryCursor cursor() {
    return new FreshCursor();
  }

  @Override
  public Publication.Source without(Contents contents) throws IOException {
    if (contents.tables().isEmpty()) {
      return this;
    }
    List<Fresh> fresh = new ArrayList<>();
    for (Fresh entry : entries) {
      if (!isThere(entry, contents)) {
        fresh.add(entry);
      }
    }
    return new FreshEntries(pending, fresh);
  }

  private boolean isThere(Fresh entry, Contents contents) throws IOException {
    for (Table table : contents.tables()) {
      Optional<byte[]> old = table.get(entry.key());
      if (old.isPresent()) {
        byte[] frame = pending.read(entry.slot());
        return Envelope.sameContent(old.get(), frame)
            && Envelope.check(entry.key(), old.get(), Envelope.fingerprint(frame)).isEmpty();
      }
    }
    return false;
  }

  private final class FreshCursor implements EntryCursor {
    private int at = -1;

    @Override
    public boolean next() {
      at++;
      return at < entries.size();
    }

    @Override
    public StoreKey key() {
      return entries.get(at).key();
    }

    @Override
    public byte[] frame() throws IOException {
      return pending.read(entries.get(at).slot());
    }

    @Override
    public void close() {}
  }
}
