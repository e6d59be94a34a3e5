package org.odooanalyzer.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes one digest of all that an entry depends on: the first 128 bits of a SHA-256. Different
 * lists of parts feed different bytes: a text is its number of bytes (4, big-endian; -1 when it is
 * absent) and its UTF-8, a list the number of its items and the items, a digest its 16 bytes.
 */
public final class KeyDigest {
  private final MessageDigest digest;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 12);

  /**
   * Starts a key.
   *
   * @param what the kind of things that keys of this shape are for
   */
  public KeyDigest(String what) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    add(what);
  }

  public KeyDigest add(@Nullable String text) {
    if (text == null) {
      return add(-1);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    if (bytes.length > buffer.remaining()) {
      flush();
    }
    if (bytes.length > buffer.capacity()) {
      digest.update(bytes);
    } else {
      buffer.put(bytes);
    }
    return this;
  }

  public KeyDigest add(int number) {
    room(Integer.BYTES).putInt(number);
    return this;
  }

  public KeyDigest add(boolean flag) {
    return add(flag ? 1 : 0);
  }

  public KeyDigest add(Digest part) {
    room(2 * Long.BYTES).putLong(part.high()).putLong(part.low());
    return this;
  }

  /** Adds each item of a collection, in its order. */
  public <T> KeyDigest all(Collection<T> items, BiConsumer<KeyDigest, T> add) {
    add(items.size());
    items.forEach(item -> add.accept(this, item));
    return this;
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }

  private void flush() {
    digest.update(buffer.array(), 0, buffer.position());
    buffer.clear();
  }

  /** The digest of all parts; the last call. */
  public Digest digest() {
    flush();
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
    return new Digest(bytes.getLong(), bytes.getLong());
  }
}
