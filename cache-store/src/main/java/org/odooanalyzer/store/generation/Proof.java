package org.odooanalyzer.store.generation;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.store.entry.TableFormat;

/**
 * What the files of a generation turned out to be, found before any of them is opened as a table.
 */
sealed interface Proof {
  /** All bytes are those that this machine wrote. */
  record Sound(Manifest manifest) implements Proof {}

  /** It is not there. */
  record Missing() implements Proof {}

  /** It was brought from another machine, or belongs to another schema. */
  record Foreign() implements Proof {}

  /** Its bytes are not those that were written. */
  record Damaged(String what) implements Proof {}

  /**
   * Proves a generation, or finds out why it cannot be.
   *
   * @param key null where no seal is asked for
   * @throws IOException when the disk does not tell
   */
  static Proof of(Path generation, TableFormat format, String fingerprint, @Nullable SealKey key)
      throws IOException {
    try {
      byte[] bytes = bounded(generation.resolve(Manifest.FILE), Manifest.MAX_BYTES);
      Manifest.Reading reading = Manifest.read(bytes, key);
      if (reading instanceof Manifest.Reading.Sound sound) {
        return of(generation, format, fingerprint, sound.manifest());
      }
      return reading instanceof Manifest.Reading.Foreign
          ? new Foreign()
          : new Damaged("its manifest is damaged");
    } catch (NoSuchFileException | FileNotFoundException e) {
      return Files.isDirectory(generation) ? new Damaged("a file of it is missing") : new Missing();
    }
  }

  private static Proof of(
      Path generation, TableFormat format, String fingerprint, Manifest manifest)
      throws IOException {
    if (!manifest.fingerprint().equals(fingerprint) || !manifest.file().equals(format.fileName())) {
      return new Foreign();
    }
    Path file = generation.resolve(format.fileName());
    if (!Files.isRegularFile(file) || Files.size(file) != manifest.size()) {
      return Files.isDirectory(generation)
          ? new Damaged("its data file has another size")
          : new Missing();
    }
    return Checksums.of(file).equals(manifest.crcs())
        ? new Sound(manifest)
        : new Damaged("a checksum of its data file is wrong");
  }

  /** The bytes of a small file; a larger one is cut, and will not parse. */
  static byte[] bounded(Path file, int limit) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(limit);
    }
  }
}
