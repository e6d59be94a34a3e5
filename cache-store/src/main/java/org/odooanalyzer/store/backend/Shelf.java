package org.odooanalyzer.store.backend;

import java.io.IOException;
import java.nio.file.Path;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.entry.TableFormat;
import org.odooanalyzer.store.generation.Directory;
import org.odooanalyzer.store.generation.SealKey;
import org.odooanalyzer.store.lmdb.LmdbFormat;
import org.odooanalyzer.store.pack.PackFormat;

/** The backend that works here, and its directory. */
record Shelf(Backend backend, Directory directory) {
  /**
   * Where LMDB cannot write, packs take its place. Whether it can is seen at once only where it has
   * not written yet, since to see it takes its time.
   */
  static Shelf choose(StoreRequest request, Place place, Counters counters) {
    if (planned(request, place) == Backend.LMDB) {
      try {
        Path own = ownFolder(request).resolve("native");
        SealKey key = key(request, place);
        TableFormat format = LmdbFormat.with(place.root().resolve("native"), place.writable(), own);
        Directory directory = directory(request, place, format, key);
        if (!directory.hasGenerations()) {
          format.prepare();
        }
        return new Shelf(Backend.LMDB, directory);
      } catch (IOException | RuntimeException | LinkageError e) {
        counters.warn(
            "LMDB cannot be used ("
                + Place.reason(e)
                + "), so the cache is kept in packs, which are slower to open");
      }
    }
    return packs(request, place);
  }

  static Shelf packs(StoreRequest request, Place place) {
    byte[] fingerprint = request.fingerprint();
    return new Shelf(
        Backend.PACK,
        new Directory(
            place.root(), new PackFormat(fingerprint), fingerprint, null, place.writable()));
  }

  static Backend planned(StoreRequest request, Place place) {
    boolean lmdb =
        request.backend() == Backend.LMDB
            || (request.backend() == Backend.AUTO && place.mappable());
    return lmdb ? Backend.LMDB : Backend.PACK;
  }

  private static Directory directory(
      StoreRequest request, Place place, TableFormat format, SealKey key) {
    return new Directory(place.root(), format, request.fingerprint(), key, place.writable());
  }

  private static SealKey key(StoreRequest request, Place place) throws IOException {
    Path file = request.machineKeyFile().toAbsolutePath().normalize();
    if (file.startsWith(place.root())) {
      throw new IOException("the key " + file + " lies within the cache");
    }
    return SealKey.load(file, place.writable());
  }

  private static Path ownFolder(StoreRequest request) {
    Path folder = request.machineKeyFile().toAbsolutePath().getParent();
    return folder == null ? Path.of(".") : folder;
  }
}
