package org.odooanalyzer.workspace;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.odooanalyzer.text.FilePath;

/**
 * What a run had to do, which says what it did not have to.
 *
 * @param wholeRun whether all that the run found was known already
 * @param parsed files that were parsed, in order
 * @param loaded files whose facts were taken from the cache, in order
 * @param steps the steps over many files that ran, with the files that they checked anew
 */
public record WorkTrace(
    boolean wholeRun,
    Set<FilePath> parsed,
    Set<FilePath> loaded,
    Map<String, Set<FilePath>> steps) {
  public WorkTrace {
    parsed = sorted(parsed);
    loaded = sorted(loaded);
    Map<String, Set<FilePath>> copy = new TreeMap<>();
    steps.forEach((step, files) -> copy.put(step, sorted(files)));
    steps = Collections.unmodifiableMap(copy);
  }

  private static Set<FilePath> sorted(Collection<FilePath> files) {
    return Collections.unmodifiableSet(new TreeSet<>(files));
  }
}
