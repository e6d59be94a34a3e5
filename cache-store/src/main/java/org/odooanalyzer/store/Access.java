package org.odooanalyzer.store;

/** What a store may do to the disk. */
public enum Access {
  /** No file is written, renamed or deleted; what is put is ignored. */
  READ,
  READ_WRITE
}
