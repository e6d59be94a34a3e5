package org.odooanalyzer.store.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.entry.Envelope;
import org.odooanalyzer.store.entry.Limits;

/**
 * Where the frames of a pack are, sorted by key: what its index says, when that is whole, else what
 * its records say. Every place lies within the file, and no frame is longer than an entry may be.
 */
record PackIndex(List<Place> places) {
  /** Where a frame is. */
  record Place(StoreKey key, long offset, int length) {}

  PackIndex {
    places = List.copyOf(places);
  }

  static PackIndex read(PackFile file) throws IOException {
    Optional<Trailer> trailer = file.trailer();
    PackIndex index = trailer.isPresent() ? written(file, trailer.get()) : null;
    return index == null ? new PackIndex(scanned(file)) : index;
  }

  Optional<Place> find(StoreKey key) {
    int low = 0;
    int high = places.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = places.get(middle).key().compareTo(key);
      if (order == 0) {
        return Optional.of(places.get(middle));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  private static @Nullable PackIndex written(PackFile file, Trailer trailer) throws IOException {
    long end = file.size() - Trailer.LENGTH;
    long start = trailer.indexOffset();
    boolean fits =
        start >= Pack.HEADER
            && start <= end
            && trailer.entries() >= 0
            && trailer.entries() <= (end - start) / Pack.INDEX_ENTRY
            && trailer.entries() * Pack.INDEX_ENTRY == end - start
            && end - start <= Integer.MAX_VALUE - 8;
    if (!fits) {
      return null;
    }
    byte[] bytes = file.read(start, (int) (end - start));
    return PackWriter.crc(bytes) == trailer.indexCrc() ? parse(bytes, start) : null;
  }

  /**
   * The places of an index, or null when one of them is not within the records, or not after the
   * one before.
   */
  private static @Nullable PackIndex parse(byte[] bytes, long end) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    List<Place> places = new ArrayList<>(bytes.length / Pack.INDEX_ENTRY);
    StoreKey before = null;
    while (buffer.hasRemaining()) {
      byte kind = buffer.get();
      if (kind < 1) {
        return null;
      }
      StoreKey key = new StoreKey(kind, buffer.getLong(), buffer.getLong());
      long offset = buffer.getLong();
      int length = buffer.getInt();
      boolean sound =
          (before == null || before.compareTo(key) < 0)
              && isFrameLength(length)
              && offset >= Pack.HEADER + Pack.RECORD_HEADER
              && offset <= end - length;
      if (!sound) {
        return null;
      }
      places.add(new Place(key, offset, length));
      before = key;
    }
    return new PackIndex(places);
  }

  /**
   * The records one after the other; where one makes no sense, from the next beginning of a frame
   * on.
   */
  private static List<Place> scanned(PackFile file) throws IOException {
    List<Place> places = new ArrayList<>();
    long at = Pack.HEADER;
    while (at >= 0 && at <= file.size() - Pack.RECORD_HEADER - Envelope.HEADER) {
      Optional<Place> place = recordAt(file, at);
      if (place.isPresent()) {
        places.add(place.get());
        at = place.get().offset() + place.get().length();
      } else {
        long frame = file.find(Envelope.MAGIC, at + Pack.RECORD_HEADER + 1);
        at = frame < 0 ? -1 : frame - Pack.RECORD_HEADER;
      }
    }
    places.sort(Comparator.comparing(Place::key));
    return distinct(places);
  }

  private static Optional<Place> recordAt(PackFile file, long at) throws IOException {
    ByteBuffer record = ByteBuffer.wrap(file.read(at, Pack.RECORD_HEADER + Envelope.HEADER));
    byte kind = record.get(4);
    int length = Envelope.HEADER + record.getInt(Pack.RECORD_HEADER + 12);
    long offset = at + Pack.RECORD_HEADER;
    boolean sound =
        kind >= 1
            && record.getInt(Pack.RECORD_HEADER) == Envelope.MAGIC
            && isFrameLength(length)
            && offset <= file.size() - length;
    return sound
        ? Optional.of(
            new Place(new StoreKey(kind, record.getLong(5), record.getLong(13)), offset, length))
        : Optional.empty();
  }

  private static List<Place> distinct(List<Place> sorted) {
    List<Place> places = new ArrayList<>(sorted.size());
    StoreKey before = null;
    for (Place place : sorted) {
      if (!place.key().equals(before)) {
        places.add(place);
      }
      before = place.key();
    }
    return places;
  }

  private static boolean isFrameLength(int length) {
    return length >= Envelope.HEADER && length <= Envelope.HEADER + Limits.STORED_BYTES;
  }
}
