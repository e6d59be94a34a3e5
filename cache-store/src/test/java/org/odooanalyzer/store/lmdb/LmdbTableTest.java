package org.odooanalyzer.store.lmdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmdbjava.ByteArrayProxy;
import org.lmdbjava.Cursor;
import org.lmdbjava.Dbi;
import org.lmdbjava.Env;
import org.lmdbjava.EnvFlags;
import org.lmdbjava.Txn;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Table;

/** What LMDB itself reads of a file is what is read of it in Java. */
class LmdbTableTest {
  @TempDir Path folder;
  private LmdbFormat format;

  @BeforeEach
  void chooseFormat() {
    format = LmdbFormat.with(folder.resolve("native"), true, folder.resolve("own"));
  }

  private static SortedMap<StoreKey, byte[]> entries(int count, int longest, long seed) {
    Random random = new Random(seed);
    SortedMap<StoreKey, byte[]> entries = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      byte[] value = new byte[random.nextInt(longest + 1)];
      random.nextBytes(value);
      entries.put(key(random), value);
    }
    return entries;
  }

  private static StoreKey key(Random random) {
    return new StoreKey((byte) (1 + random.nextInt(4)), random.nextLong(), random.nextLong());
  }

  private Path write(SortedMap<StoreKey, byte[]> entries) throws IOException {
    Path file = folder.resolve("data.mdb");
    long bytes = entries.values().stream().mapToLong(value -> value.length).sum();
    try (EntryCursor cursor = new MapCursor(entries)) {
      format.write(file, cursor, bytes);
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 150, 30_000})
  void everyEntryIsFoundAndNoOther(int count) throws IOException {
    SortedMap<StoreKey, byte[]> entries = entries(count, count == 150 ? 20_000 : 40, count);
    Path file = write(entries);

    try (Table table = format.open(file)) {
      assertThat(read(table)).containsExactlyEntriesOf(readByLmdb(file));
      assertThat(read(table)).hasSize(entries.size());
      for (Map.Entry<StoreKey, byte[]> entry : entries.entrySet()) {
        assertThat(table.get(entry.getKey()).orElseThrow()).isEqualTo(entry.getValue());
      }
      for (StoreKey other : entries(1_000, 0, -1).keySet()) {
        assertThat(table.get(other)).isEmpty();
      }
    }
  }

  @Test
  void valuesOfEverySizeAroundThatOfAPageAreRead() throws IOException {
    SortedMap<StoreKey, byte[]> entries = new TreeMap<>();
    Random random = new Random(3);
    for (int length = 1; length < 9_000; length += 7) {
      byte[] value = new byte[length];
      random.nextBytes(value);
      entries.put(key(random), value);
    }
    try (Table table = format.open(write(entries))) {
      for (Map.Entry<StoreKey, byte[]> entry : entries.entrySet()) {
        assertThat(table.get(entry.getKey()).orElseThrow()).isEqualTo(entry.getValue());
      }
    }
  }

  /** Proof comes before this; but whatever a page says, no read runs away or throws otherwise. */
  @Test
  void damagedPagesAreAnIoException() throws IOException {
    SortedMap<StoreKey, byte[]> entries = entries(2_000, 3_000, 5);
    Path file = write(entries);
    byte[] sound = Files.readAllBytes(file);
    Random random = new Random(11);
    int refused = 0;
    for (int round = 0; round < 300; round++) {
      byte[] damaged = sound.clone();
      for (int i = 0; i < 40; i++) {
        int page = 2 + random.nextInt(damaged.length / 4096 - 2);
        damaged[page * 4096 + random.nextInt(64)] = (byte) random.nextInt();
      }
      Path copy = Files.write(folder.resolve("damaged.mdb"), damaged);
      try (Table table = format.open(copy)) {
        for (StoreKey key : entries.keySet()) {
          table.get(key);
        }
        read(table);
      } catch (IOException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(100);
  }

  private static SortedMap<String, Integer> read(Table table) throws IOException {
    SortedMap<String, Integer> found = new TreeMap<>();
    try (EntryCursor cursor = table.cursor()) {
      for (int i = 0; cursor.next() && i < 1_000_000; i++) {
        found.put(cursor.key().toString(), Arrays.hashCode(cursor.frame()));
      }
    }
    return found;
  }

  private static SortedMap<String, Integer> readByLmdb(Path file) {
    SortedMap<String, Integer> found = new TreeMap<>();
    try (Env<byte[]> env =
            Env.create(ByteArrayProxy.PROXY_BA)
                .open(
                    file.toFile(),
                    EnvFlags.MDB_NOSUBDIR,
                    EnvFlags.MDB_NOLOCK,
                    EnvFlags.MDB_RDONLY_ENV);
        Txn<byte[]> txn = env.txnRead()) {
      Dbi<byte[]> dbi = env.openDbi(txn, null, null, false);
      try (Cursor<byte[]> cursor = dbi.openCursor(txn)) {
        while (cursor.next()) {
          found.put(StoreKey.of(cursor.key()).toString(), Arrays.hashCode(cursor.val()));
        }
      }
    }
    return found;
  }

  private static final class MapCursor implements EntryCursor {
    private final Iterator<Map.Entry<StoreKey, byte[]>> entries;
    private Map.Entry<StoreKey, byte[]> entry =
        Map.entry(new StoreKey((byte) 1, 0, 0), new byte[0]);

    MapCursor(SortedMap<StoreKey, byte[]> entries) {
      this.entries = entries.entrySet().iterator();
    }

    @Override
    public boolean next() {
      boolean there = entries.hasNext();
      if (there) {
        entry = entries.next();
      }
      return there;
    }

    @Override
    public StoreKey key() {
      return entry.getKey();
    }

    @Override
    public byte[] frame() {
      return entry.getValue();
    }

    @Override
    public void close() {}
  }
}
