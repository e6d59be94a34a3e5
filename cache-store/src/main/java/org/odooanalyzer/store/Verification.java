package org.odooanalyzer.store;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was found when everything was read. */
public record Verification(List<Generation> generations) {
  public Verification {
    generations = List.copyOf(generations);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return generations.stream().allMatch(g -> g.trouble().isEmpty() && g.bad().isEmpty());
  }

  /**
   * A generation.
   *
   * @param name with the name of its directory
   * @param trouble why it is not used as a whole, or empty
   * @param entries how many entries are sound
   * @param bad how many are not, by reason
   */
  public record Generation(String name, String trouble, long entries, Map<MissReason, Long> bad) {
    public Generation {
      Map<MissReason, Long> ordered = new EnumMap<>(MissReason.class);
      ordered.putAll(bad);
      bad = Collections.unmodifiableMap(ordered);
    }
  }
}
