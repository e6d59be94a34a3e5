package org.odooanalyzer.store.backend;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Table;
import org.odooanalyzer.store.generation.Contents;
import org.odooanalyzer.store.generation.Publication;

/**
 * The sound entries of a pack, without those whose key the cache has: what was made here counts.
 */
final class ImportedEntries implements Publication.Source {
  private final Table pack;
  private final StoreRequest request;
  private final Set<StoreKey> keys;
  private final long skipped;

  private ImportedEntries(Table pack, StoreRequest request, Set<StoreKey> keys, long skipped) {
    this.pack = pack;
    this.request = request;
    this.keys = keys;
    this.skipped = skipped;
  }

  static ImportedEntries of(Table pack, StoreRequest request) throws IOException {
    Set<StoreKey> keys = new TreeSet<>();
    try (SoundCursor sound = new SoundCursor(pack.cursor(), request)) {
      while (sound.next()) {
        keys.add(sound.key());
      }
      return new ImportedEntries(pack, request, keys, sound.skipped());
    }
  }

  @Override
  public long bytes() {
    return keys.isEmpty() ? 0 : pack.bytes();
  }

  long skipped() {
    return skipped;
  }

  @Override
  public int size() {
    return keys.size();
  }

  @Override
  public EntryCursor cursor() throws IOException {
    return new WantedCursor(pack.cursor());
  }

  @Override
  public Publication.Source without(Contents contents) throws IOException {
    Set<StoreKey> missing = new TreeSet<>();
    for (StoreKey key : keys) {
      if (!isThere(key, contents)) {
        missing.add(key);
      }
    }
    return new ImportedEntries(pack, request, missing, skipped);
  }

  private static boolean isThere(StoreKey key, Contents contents) throws IOException {
    for (Table table : contents.tables()) {
      Optional<byte[]> frame = table.get(key);
      if (frame.isPresent()) {
        return true;
      }
    }
    return false;
  }

  private final class WantedCursor implements EntryCursor {
    private final EntryCursor all;

    WantedCursor(EntryCursor all) {
      this.all = all;
    }

    @Override
    public boolean next() throws IOException {
      while (all.next()) {
        if (keys.contains(all.key())) {
          return true;
        }
      }
      return false;
    }

    @Override
    public StoreKey key() {
      return all.key();
    }

    @Override
    public byte[] frame() throws IOException {
      return all.frame();
    }

    @Override
    public void close() {
      all.close();
    }
  }
}
