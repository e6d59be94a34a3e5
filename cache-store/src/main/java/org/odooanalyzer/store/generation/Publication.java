package org.odooanalyzer.store.generation;

import java.io.IOException;
import java.util.function.Predicate;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.entry.EntryCursor;

/**
 * What is to be published, and how.
 *
 * @param fresh the new entries
 * @param used which of the old entries were used in this run
 * @param refreshUse whether the days of use are to be written even when nothing is new
 * @param budget the bytes of entries that may stay
 * @param today days since 1970
 */
public record Publication(
    Source fresh, Predicate<StoreKey> used, boolean refreshUse, long budget, int today) {
  /** New entries, as often as they are asked for. */
  public interface Source {
    /** How many there are. */
    int size();

    /** About how many bytes their frames have. */
    long bytes();

    EntryCursor cursor() throws IOException;

    /** The same without those whose content a table already has. */
    Source without(Contents contents) throws IOException;
  }
}
