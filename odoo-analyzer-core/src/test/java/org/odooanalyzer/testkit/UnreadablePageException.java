package org.odooanalyzer.testkit;

/** A page that does not keep to the form that the kit reads. */
final class UnreadablePageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadablePageException(String message) {
    super(message);
  }
}
