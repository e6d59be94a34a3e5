package org.odooanalyzer.store;

/** Where a store keeps its bytes. */
public enum Backend {
  /** LMDB where it can be used, else PACK, else MEMORY. */
  AUTO,
  /** Files of LMDB, for local file systems. */
  LMDB,
  /** A file format of our own, read without native code, for any file system. */
  PACK,
  /** Nothing outlives the store. */
  MEMORY,
  /** Nothing is kept at all. */
  OFF
}
