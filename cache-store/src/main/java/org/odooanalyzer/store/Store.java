package org.odooanalyzer.store;

import java.util.Optional;

/**
 * Bytes by key, shared by processes and kept between runs. Any thread may call any method at any
 * time.
 *
 * <p>A store never fails because of what is on the disk: what is damaged, too large, of another
 * schema or unreadable is absent, and {@link #statistics} says why. Absence therefore never means
 * more than "make it again".
 */
public interface Store extends AutoCloseable {
  /**
   * The payload that was put last under this key, checked against its digest; a new array each
   * time. May wait for the store to be opened in the background.
   */
  Optional<byte[]> get(StoreKey key);

  /**
   * Keeps a payload: {@link #get} of this store finds it at once, other stores after {@link
   * #publish}. The bytes are copied. Ignored, and counted, when the store is read-only or the
   * payload is too large.
   */
  void put(StoreKey key, byte[] payload);

  /**
   * Makes all that was put durable and visible to others, all or nothing. Never throws for what the
   * disk does.
   */
  PublishOutcome publish();

  /** Forgets all that was put and not published: a run that failed leaves nothing. */
  void discard();

  /**
   * Adopts what others published since this store was opened.
   *
   * @return whether there was something to adopt
   */
  boolean refresh();

  StoreStatistics statistics();

  /** Lets go of all files. Afterwards every get finds nothing, and every put is ignored. */
  @Override
  void close();
}
