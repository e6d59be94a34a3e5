package org.odooanalyzer.records;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which groups the users of a group are in as well, whichever of the two says so. */
public final class GroupIndex {
  private final Map<String, Set<String>> implied;

  private GroupIndex(Map<String, Set<String>> implied) {
    this.implied = implied;
  }

  /** The index of the groups in a scope; what a group says unclearly is left out. */
  public static GroupIndex of(RecordScope scope) {
    Map<String, Set<String>> implied = new TreeMap<>();
    for (Group group : scope.groups()) {
      group.implied().ifPresent(others -> others.forEach(to -> add(implied, group.id(), to)));
      group.impliedBy().ifPresent(others -> others.forEach(by -> add(implied, by, group.id())));
    }
    return new GroupIndex(implied);
  }

  private static void add(Map<String, Set<String>> implied, String group, String other) {
    implied.computeIfAbsent(group, absent -> new TreeSet<>()).add(other);
  }

  /** The complete ids of the groups that a group implies directly, in order. */
  public Set<String> implied(String group) {
    return new TreeSet<>(implied.getOrDefault(group, Set.of()));
  }

  /** The complete ids of the groups that a group implies directly or not, in order. */
  public Set<String> allImplied(String group) {
    Set<String> found = new TreeSet<>();
    Deque<String> todo = new ArrayDeque<>(implied.getOrDefault(group, Set.of()));
    while (!todo.isEmpty()) {
      String next = todo.remove();
      if (found.add(next)) {
        todo.addAll(implied.getOrDefault(next, Set.of()));
      }
    }
    return found;
  }
}
