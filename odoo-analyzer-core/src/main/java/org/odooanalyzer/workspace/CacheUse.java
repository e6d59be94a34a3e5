package org.odooanalyzer.workspace;

import java.util.List;

/**
 * What a run had of the cache.
 *
 * @param summary one line for people; empty when there is no cache
 * @param warnings what is wrong with the cache, one sentence for each cause; nothing of it changes
 *     the result
 */
public record CacheUse(String summary, List<String> warnings) {
  /** Of a run without a cache. */
  public static final CacheUse NONE = new CacheUse("", List.of());

  public CacheUse {
    warnings = List.copyOf(warnings);
  }
}
