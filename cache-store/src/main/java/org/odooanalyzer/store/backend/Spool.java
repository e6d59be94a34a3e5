package org.odooanalyzer.store.backend;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A private file for frames that wait for a publish. It has no name from the start, so that a kill
 * leaves nothing.
 */
final class Spool implements Closeable {
  private final Path path;
  private final RandomAccessFile file;
  private long end;

  Spool(Path path) throws IOException {
    this.path = path;
    this.file = new RandomAccessFile(path.toFile(), "rw");
    delete();
  }

  /** Appends frames; the slots know then where they are. Nothing has changed when it fails. */
  void append(List<Slot> slots) throws IOException {
    file.seek(end);
    // Closing this stream would close the file.
    OutputStream out = new BufferedOutputStream(new FileOutputStream(file.getFD()), 1 << 16);
    for (Slot slot : slots) {
      out.write(slot.frame());
    }
    out.flush();
    for (Slot slot : slots) {
      slot.spooledAt(end);
      end += slot.length();
    }
  }

  byte[] read(Slot slot) throws IOException {
    byte[] frame = new byte[slot.length()];
    file.seek(slot.offset());
    file.readFully(frame);
    return frame;
  }

  /** Windows deletes a file only after it was closed. */
  private void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      path.toFile().deleteOnExit();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
    delete();
  }
}
