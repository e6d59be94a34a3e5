package org.odooanalyzer.cache;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A registry in bytes: what the addons bring, each on its own, and a frame that holds it together.
 * An addon that did not change has the same bytes in the registries of many projects.
 *
 * @param frame names the chunks by their digests
 * @param chunks the classes of each addon by its name; those of the framework under the empty name
 */
public record EncodedRegistry(EncodedFacts frame, SortedMap<String, EncodedFacts> chunks) {
  public EncodedRegistry {
    chunks = Collections.unmodifiableSortedMap(new TreeMap<>(chunks));
  }
}
