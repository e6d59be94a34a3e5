package org.odooanalyzer.store.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Table;

/** A pack as a table, with its index in memory. */
final class PackTable implements Table {
  private final PackFile file;
  private final PackIndex index;

  private PackTable(PackFile file, PackIndex index) {
    this.file = file;
    this.index = index;
  }

  static PackTable open(Path path) throws IOException {
    PackFile file = new PackFile(path);
    boolean opened = false;
    try {
      PackTable table = new PackTable(file, PackIndex.read(file));
      opened = true;
      return table;
    } finally {
      if (!opened) {
        file.close();
      }
    }
  }

  @Override
  public Optional<byte[]> get(StoreKey key) throws IOException {
    Optional<PackIndex.Place> place = index.find(key);
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(file.read(place.get().offset(), place.get().length()));
  }

  @Override
  public EntryCursor cursor() {
    return new PlaceCursor();
  }

  @Override
  public long bytes() {
    return file.size();
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      // Nothing was written through it, so nothing can be lost.
    }
  }

  private final class PlaceCursor implements EntryCursor {
    private int at = -1;

    @Override
    public boolean next() {
      at++;
      return at < index.places().size();
    }

    @Override
    public StoreKey key() {
      return index.places().get(at).key();
    }

    @Override
    public byte[] frame() throws IOException {
      PackIndex.Place place = index.places().get(at);
      return file.read(place.offset(), place.length());
    }

    @Override
    public void close() {}
  }
}
