package org.odooanalyzer.store.lmdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lmdbjava.Cursor;
import org.lmdbjava.Dbi;
import org.lmdbjava.Env;
import org.lmdbjava.LmdbException;
import org.lmdbjava.Txn;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Table;

/**
 * A mapped file. Its environment is closed by the one who opened the table, after the last reader
 * left.
 */
final class LmdbTable implements Table {
  private final Env<byte[]> env;
  private final Dbi<byte[]> dbi;
  private final long bytes;

  private LmdbTable(Env<byte[]> env, Dbi<byte[]> dbi, long bytes) {
    this.env = env;
    this.dbi = dbi;
    this.bytes = bytes;
  }

  static LmdbTable of(Env<byte[]> env, Path file) throws IOException {
    boolean opened = false;
    try (Txn<byte[]> txn = env.txnRead()) {
      LmdbTable table = new LmdbTable(env, env.openDbi(txn, null, null, false), Files.size(file));
      opened = true;
      return table;
    } finally {
      if (!opened) {
        env.close();
      }
    }
  }

  @Override
  public Optional<byte[]> get(StoreKey key) throws IOException {
    try (Txn<byte[]> txn = env.txnRead()) {
      return Optional.ofNullable(dbi.get(txn, key.bytes()));
    } catch (LmdbException e) {
      throw new IOException("LMDB cannot read: " + e.getMessage(), e);
    }
  }

  @Override
  public EntryCursor cursor() throws IOException {
    try {
      Txn<byte[]> txn = env.txnRead();
      return new LmdbCursor(txn, dbi.openCursor(txn));
    } catch (LmdbException e) {
      throw new IOException("LMDB cannot read: " + e.getMessage(), e);
    }
  }

  @Override
  public long bytes() {
    return bytes;
  }

  @Override
  public void close() {
    env.close();
  }

  private record LmdbCursor(Txn<byte[]> txn, Cursor<byte[]> cursor) implements EntryCursor {
    @Override
    public boolean next() throws IOException {
      try {
        // A new cursor stands nowhere, and the first step of LMDB leads to the first entry.
        return cursor.next();
      } catch (LmdbException e) {
        throw new IOException("LMDB cannot read: " + e.getMessage(), e);
      }
    }

    @Override
    public StoreKey key() {
      return StoreKey.of(cursor.key());
    }

    @Override
    public byte[] frame() {
      return cursor.val();
    }

    @Override
    public void close() {
      cursor.close();
      txn.close();
    }
  }
}
