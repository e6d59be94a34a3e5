package org.odooanalyzer.store.lmdb;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of a data file that nothing writes any more. Reads take turns, and a thread that is
 * interrupted while it reads harms no other, as it would with a channel. Nothing is mapped: a file
 * that somebody cuts short ends a read, not the process.
 */
final class Pages implements Closeable {
  private final RandomAccessFile file;
  private final long size;
  private final MetaPages.Root root;

  /** The branch pages seen so far: one for more than a hundred pages of entries. */
  private final Map<Long, Page> branches = new ConcurrentHashMap<>();

  private Pages(RandomAccessFile file, long size, MetaPages.Root root) {
    this.file = file;
    this.size = size;
    this.root = root;
  }

  static Pages open(Path path) throws IOException {
    MetaPages.Root root = MetaPages.read(path);
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
    return new Pages(file, file.length(), root);
  }

  long size() {
    return size;
  }

  /** How many pages there are. */
  long count() {
    return size / root.pageSize();
  }

  boolean isEmpty() {
    return root.page() < 0;
  }

  Page root() throws IOException {
    return page(root.page());
  }

  Page page(long number) throws IOException {
    Page known = branches.get(number);
    if (known != null) {
      return known;
    }
    Page page = new Page(read(offset(number, 0), root.pageSize()));
    if (page.isBranch()) {
      branches.put(number, page);
    }
    return page;
  }

  /** The value of a leaf's node, which large ones have on pages of their own. */
  byte[] value(Page leaf, int node) throws IOException {
    int length = leaf.valueLength(node);
    return leaf.isValueElsewhere(node)
        ? read(offset(leaf.valuePage(node), Page.HEADER), length)
        : leaf.value(node);
  }

  private long offset(long number, int within) throws IOException {
    if (number < 0 || number >= count()) {
      throw new IOException("a page of the data file lies outside of it");
    }
    return number * root.pageSize() + within;
  }

  private byte[] read(long offset, int length) throws IOException {
    if (length < 0 || length > size - offset) {
      throw new IOException("a value of the data file ends outside of it");
    }
    byte[] bytes = new byte[length];
    synchronized (file) {
      file.seek(offset);
      file.readFully(bytes);
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /**
   * A page with nodes in the order of their keys. Offsets are those of {@code MDB_page} and {@code
   * MDB_node} of LMDB 0.9.
   */
  static final class Page {
    static final int HEADER = 16;
    private static final int FLAGS = 10;
    private static final int LOWER = 12;
    private static final int BRANCH = 1;
    private static final int LEAF = 2;
    private static final int NODE_HEADER = 8;
    private static final int BIG_DATA = 1;

    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final int nodes;
    private final boolean branch;

    Page(byte[] bytes) throws IOException {
      this.bytes = bytes;
      this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      this.nodes = (number(LOWER) - HEADER) / Short.BYTES;
      int kind = number(FLAGS) & (BRANCH | LEAF);
      this.branch = kind == BRANCH;
      if ((kind != BRANCH && kind != LEAF) || nodes < 1 || HEADER + nodes * 2 > bytes.length) {
        throw new IOException("a page of the data file is none of its tree");
      }
    }

    private int number(int at) {
      return Short.toUnsignedInt(buffer.getShort(at));
    }

    private int node(int index) {
      return number(HEADER + index * Short.BYTES);
    }

    boolean isBranch() {
      return branch;
    }

    int nodes() {
      return nodes;
    }

    private int keyLength(int index) {
      return number(node(index) + 6);
    }

    byte[] key(int index) {
      int start = node(index) + NODE_HEADER;
      return Arrays.copyOfRange(bytes, start, start + keyLength(index));
    }

    /** Less than, equal to or greater than 0, as the key of a node is to another key. */
    int compare(int index, byte[] key) {
      int start = node(index) + NODE_HEADER;
      return Arrays.compareUnsigned(bytes, start, start + keyLength(index), key, 0, key.length);
    }

    /** The page below a node of a branch. */
    long child(int index) {
      int node = node(index);
      return number(node) | (long) number(node + 2) << 16 | (long) number(node + 4) << 32;
    }

    int valueLength(int index) {
      return buffer.getInt(node(index));
    }

    boolean isValueElsewhere(int index) {
      return (number(node(index) + 4) & BIG_DATA) != 0;
    }

    long valuePage(int index) {
      return buffer.getLong(node(index) + NODE_HEADER + keyLength(index));
    }

    byte[] value(int index) {
      int start = node(index) + NODE_HEADER + keyLength(index);
      return Arrays.copyOfRange(bytes, start, start + valueLength(index));
    }
  }
}
