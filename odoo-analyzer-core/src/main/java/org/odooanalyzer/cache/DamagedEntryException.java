package org.odooanalyzer.cache;

/** Bytes that mean no value: whoever reads them goes on as if they had not been there. */
public final class DamagedEntryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DamagedEntryException(String message) {
    super(message);
  }

  public DamagedEntryException(String message, Throwable cause) {
    super(message, cause);
  }
}
