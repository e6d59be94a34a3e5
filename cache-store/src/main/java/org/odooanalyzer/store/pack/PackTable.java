package org.odooanalyzer.store.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
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

  /** Entries lie in the order of their keys, so what comes next is read along. */
  private final class PlaceCursor implements EntryCursor {
    private static final int READ_ALONG = 1 << 17;

    private int at = -1;
    private byte[] block = {};
    private long blockStart;

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
      long end = place.offset() + place.length();
      if (place.offset() < blockStart || end > blockStart + block.length) {
        long length = Math.min(READ_ALONG, file.size() - place.offset());
        block = file.read(place.offset(), Math.max((int) length, place.length()));
        blockStart = place.offset();
      }
      int from = (int) (place.offset() - blockStart);
      return Arrays.copyOfRange(block, from, from + place.length());
    }

    @Override
    public void close() {}
  }
}
