package org.odooanalyzer.store.pack;

import org.odooanalyzer.store.StoreKey;

/**
 * The layout of a pack, all numbers big-endian:
 *
 * <pre>
 * header    magic "OPK1" 4 | version 2 | zero 2 | fingerprint 16
 * records   sorted by key, each: length of the frame 4 | key 17 | frame
 * index     sorted by key, each: key 17 | offset of the frame 8 | length of the frame 4
 * trailer   {@link Trailer}, 124 bytes
 * </pre>
 *
 * The index makes records findable, and may be lost: the records alone suffice. What a frame says
 * of itself decides whether it is believed, so that a wrong byte costs one record.
 */
final class Pack {
  static final int MAGIC = 0x4F504B31;
  static final short VERSION = 1;
  static final int HEADER = 24;
  static final int RECORD_HEADER = 4 + StoreKey.LENGTH;
  static final int INDEX_ENTRY = StoreKey.LENGTH + 8 + 4;

  private Pack() {}
}
