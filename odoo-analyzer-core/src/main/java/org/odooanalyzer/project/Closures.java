package org.odooanalyzer.project;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What each addon sees: a set of bits for each, with a bit for each addon. */
final class Closures {
  private final List<String> names;
  private final Map<String, Integer> numbers;
  private final BitSet[] seen;
  private final BitSet unclear;

  private Closures(
      List<String> names, Map<String, Integer> numbers, BitSet[] seen, BitSet unclear) {
    this.names = names;
    this.numbers = numbers;
    this.seen = seen;
    this.unclear = unclear;
  }

  static Closures of(AddonGraph graph) {
    List<Addon> addons = List.copyOf(graph.addons());
    Map<String, Integer> numbers = new HashMap<>();
    addons.forEach(addon -> numbers.put(addon.name(), numbers.size()));
    BitSet[] direct = new BitSet[addons.size()];
    BitSet unclear = new BitSet();
    for (int i = 0; i < direct.length; i++) {
      direct[i] = new BitSet();
      direct[i].set(i);
      mark(direct[i], numbers.get(Addon.BASE));
      boolean known = addons.get(i).manifest().depends().complete();
      for (String name : graph.dependencies(addons.get(i))) {
        Integer number = numbers.get(name);
        mark(direct[i], number);
        known &= number != null;
      }
      unclear.set(i, !known);
    }
    List<String> names = addons.stream().map(Addon::name).toList();
    return new Closures(names, numbers, reach(direct), unclear);
  }

  private static void mark(BitSet bits, @Nullable Integer number) {
    if (number != null) {
      bits.set(number);
    }
  }

  /** Walks from every addon; cycles need no care, since a bit is set only once. */
  private static BitSet[] reach(BitSet[] direct) {
    BitSet[] reached = new BitSet[direct.length];
    for (int start = 0; start < direct.length; start++) {
      BitSet done = new BitSet(direct.length);
      Deque<Integer> todo = new ArrayDeque<>(List.of(start));
      done.set(start);
      while (!todo.isEmpty()) {
        BitSet next = direct[todo.removeLast()];
        for (int i = next.nextSetBit(0); i >= 0; i = next.nextSetBit(i + 1)) {
          if (done.get(i)) {
            continue;
          }
          done.set(i);
          if (reached[i] == null) {
            todo.addLast(i);
          } else {
            done.or(reached[i]);
          }
        }
      }
      reached[start] = done;
    }
    return reached;
  }

  boolean contains(String addon, String other) {
    Integer number = numbers.get(addon);
    Integer otherNumber = numbers.get(other);
    return number != null && otherNumber != null && seen[number].get(otherNumber);
  }

  Set<String> of(String addon) {
    Set<String> closure = new TreeSet<>();
    Integer number = numbers.get(addon);
    if (number != null) {
      seen[number].stream().forEach(i -> closure.add(names.get(i)));
    }
    return closure;
  }

  boolean isKnown(String addon) {
    Integer number = numbers.get(addon);
    return number != null && !seen[number].intersects(unclear);
  }
}
