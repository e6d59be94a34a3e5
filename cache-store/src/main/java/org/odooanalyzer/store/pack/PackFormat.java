package org.odooanalyzer.store.pack;

import java.io.IOException;
import java.nio.file.Path;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Table;
import org.odooanalyzer.store.entry.TableFormat;

/**
 * Packs as the tables of a store. Everything read from them is checked, so that they need no proof.
 */
public final class PackFormat implements TableFormat {
  private final byte[] fingerprint;

  /**
   * @param fingerprint the 16 bytes that new packs name
   */
  public PackFormat(byte[] fingerprint) {
    this.fingerprint = fingerprint.clone();
  }

  @Override
  public String prefix() {
    return "p1";
  }

  @Override
  public String fileName() {
    return "data.pack";
  }

  @Override
  public boolean needsProof() {
    return false;
  }

  @Override
  public void prepare() {
    // All of it is Java.
  }

  @Override
  public void write(Path file, EntryCursor entries, long expectedBytes) throws IOException {
    PackWriter.write(file, entries, fingerprint, Signature.none());
  }

  @Override
  public Table open(Path file) throws IOException {
    return PackTable.open(file);
  }
}
