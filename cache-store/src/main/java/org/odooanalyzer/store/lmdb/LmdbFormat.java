package org.odooanalyzer.store.lmdb;

import java.io.IOException;
import java.nio.file.Path;
import org.lmdbjava.ByteArrayProxy;
import org.lmdbjava.Dbi;
import org.lmdbjava.Env;
import org.lmdbjava.EnvFlags;
import org.lmdbjava.LmdbException;
import org.lmdbjava.PutFlags;
import org.lmdbjava.Txn;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Table;
import org.odooanalyzer.store.entry.TableFormat;

/**
 * Tables in LMDB, which writes them; {@link LmdbTable} reads them. A reader walks where the pages
 * lead it, so a file is opened only with proof.
 */
public final class LmdbFormat implements TableFormat {
  private final Path shared;
  private final boolean writable;
  private final Path own;
  private boolean isLoaded;

  private LmdbFormat(Path shared, boolean writable, Path own) {
    this.shared = shared;
    this.writable = writable;
    this.own = own;
  }

  /**
   * The format, before the native library is loaded.
   *
   * @param shared the directory where the native library may be already
   * @param writable whether it may be put there
   * @param own the directory where it is put otherwise
   */
  public static LmdbFormat with(Path shared, boolean writable, Path own) {
    return new LmdbFormat(shared, writable, own);
  }

  /**
   * Loads the native library. Slow the first time in a process, so not to be called where somebody
   * waits.
   *
   * @throws IOException when LMDB cannot write here; the message says why
   */
  @Override
  public synchronized void prepare() throws IOException {
    if (!isLoaded) {
      NativeLibrary.load(shared, writable, own);
      isLoaded = true;
    }
  }

  @Override
  public String prefix() {
    return "v1";
  }

  @Override
  public String fileName() {
    return "data.mdb";
  }

  @Override
  public boolean needsProof() {
    return true;
  }

  @Override
  public void write(Path file, EntryCursor entries, long expectedBytes) throws IOException {
    prepare();
    // Values above half a page start pages of their own: at worst, a file is twice as large as its
    // values.
    long mapSize = (64L << 20) + 4 * expectedBytes;
    try (Env<byte[]> env =
        Env.create(ByteArrayProxy.PROXY_BA)
            .setMapSize(mapSize)
            .open(file.toFile(), EnvFlags.MDB_NOSUBDIR, EnvFlags.MDB_NOLOCK, EnvFlags.MDB_NOSYNC)) {
      try (Txn<byte[]> txn = env.txnWrite()) {
        Dbi<byte[]> dbi = env.openDbi(txn, null, null, false);
        while (entries.next()) {
          dbi.put(txn, entries.key().bytes(), entries.frame(), PutFlags.MDB_APPEND);
        }
        txn.commit();
      }
      env.sync(true);
    } catch (LmdbException e) {
      throw new IOException("LMDB cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  @Override
  public Table open(Path file) throws IOException {
    return LmdbTable.open(file);
  }
}
