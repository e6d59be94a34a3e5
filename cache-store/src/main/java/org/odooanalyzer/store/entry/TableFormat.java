package org.odooanalyzer.store.entry;

import java.io.IOException;
import java.nio.file.Path;

/** A way to write sorted frames into a file and to find them again. */
public interface TableFormat {
  /**
   * How directories of this format and its version are named before the fingerprint, such as {@code
   * v1}.
   */
  String prefix();

  /** The name of the file in a generation. */
  String fileName();

  /**
   * Whether a file may be opened only after its manifest was found sealed by this machine and all
   * of its bytes are what the manifest says. A format that checks everything it reads needs no
   * proof.
   */
  boolean needsProof();

  /**
   * Loads what only writing needs; may be called before, by a thread for which nobody waits.
   *
   * @throws IOException when it cannot be loaded, and so nothing can be written
   */
  void prepare() throws IOException;

  /**
   * Writes a new file; its bytes are on the disk when this returns.
   *
   * @param expectedBytes roughly how many bytes of frames there are
   */
  void write(Path file, EntryCursor entries, long expectedBytes) throws IOException;

  /** Opens a file. */
  Table open(Path file) throws IOException;
}
