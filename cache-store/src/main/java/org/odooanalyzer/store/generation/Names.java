package org.odooanalyzer.store.generation;

import java.util.concurrent.ThreadLocalRandom;

/** Names of files that nobody else uses. */
public final class Names {
  private Names() {}

  static String nonce() {
    return Long.toHexString(ThreadLocalRandom.current().nextLong());
  }

  /**
   * A directory or file that is not complete, or not wanted any more; the process tells whose it
   * is.
   */
  public static String temporary() {
    return "tmp-" + ProcessHandle.current().pid() + "-" + nonce();
  }
}
