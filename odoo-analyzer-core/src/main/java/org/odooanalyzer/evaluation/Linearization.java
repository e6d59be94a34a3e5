package org.odooanalyzer.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Python's order of inheritance, which keeps the order of every list it is made of (C3). */
public final class Linearization {
  private Linearization() {}

  /**
   * The order of a class.
   *
   * @param first the class
   * @param lists the orders of its direct bases, then the direct bases themselves
   * @return the class and all others; where the lists contradict each other, and Python would
   *     refuse the class, the first list wins
   */
  public static <T> List<T> of(T first, List<List<T>> lists) {
    List<T> order = new ArrayList<>();
    order.add(first);
    IdentityHashMap<T, Integer> behind = new IdentityHashMap<>();
    for (List<T> list : lists) {
      list.stream().skip(1).forEach(item -> behind.merge(item, 1, Integer::sum));
    }
    Set<T> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    int[] heads = new int[lists.size()];
    for (T next = choose(lists, heads, behind); next != null; ) {
      order.add(next);
      taken.add(next);
      for (int i = 0; i < heads.length; i++) {
        advance(lists.get(i), i, heads, taken, behind);
      }
      next = choose(lists, heads, behind);
    }
    return order;
  }

  private static <T> @Nullable T choose(
      List<List<T>> lists, int[] heads, IdentityHashMap<T, Integer> behind) {
    T fallback = null;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < lists.get(i).size()) {
        T head = lists.get(i).get(heads[i]);
        if (behind.getOrDefault(head, 0) == 0) {
          return head;
        }
        fallback = fallback == null ? head : fallback;
      }
    }
    return fallback;
  }

  private static <T> void advance(
      List<T> list, int i, int[] heads, Set<T> taken, IdentityHashMap<T, Integer> behind) {
    while (heads[i] < list.size() && taken.contains(list.get(heads[i]))) {
      heads[i]++;
      if (heads[i] < list.size()) {
        behind.merge(list.get(heads[i]), -1, Integer::sum);
      }
    }
  }
}
