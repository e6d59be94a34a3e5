package org.odooanalyzer.facts;

/**
 * Makes equal short strings the same object, so that the facts of a thousand files hold {@code
 * "ir.ui.view"} once. It forgets: a string takes the place of another with the same hash. Any
 * number of threads may share one, because strings are immutable and a lost write only costs a
 * copy.
 */
public final class StringPool {
  private static final int SLOTS = 1 << 16;
  private static final int LONGEST = 64;

  private final String[] slots = new String[SLOTS];

  /** The pooled string that is equal to this one. */
  public String share(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int hash = text.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    String known = slots[slot];
    if (known != null && known.equals(text)) {
      return known;
    }
    slots[slot] = text;
    return text;
  }
}
