package org.odooanalyzer.validation.imports;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Finds the nodes of a graph that lie on a circle: those of the strongly connected components with
 * more than one node, and those with an edge to themselves (Tarjan's algorithm, without recursion).
 */
final class Circles {
  private static final int UNSEEN = -1;

  private final List<int[]> successors;
  private final int[] index;
  private final int[] low;
  private final int[] nextEdge;
  private final BitSet onStack = new BitSet();
  private final Deque<Integer> component = new ArrayDeque<>();
  private final Deque<Integer> path = new ArrayDeque<>();
  private final BitSet found = new BitSet();
  private int counter;

  private Circles(List<int[]> successors) {
    this.successors = successors;
    index = new int[successors.size()];
    low = new int[successors.size()];
    nextEdge = new int[successors.size()];
    Arrays.fill(index, UNSEEN);
  }

  /**
   * The nodes on circles.
   *
   * @param successors where the edges of each node lead; nodes are numbers from 0
   */
  static BitSet in(List<int[]> successors) {
    Circles circles = new Circles(successors);
    for (int node = 0; node < successors.size(); node++) {
      if (circles.index[node] == UNSEEN) {
        circles.search(node);
      }
    }
    return circles.found;
  }

  private void search(int start) {
    enter(start);
    while (!path.isEmpty()) {
      int node = path.peek();
      if (nextEdge[node] < successors.get(node).length) {
        int next = successors.get(node)[nextEdge[node]++];
        if (index[next] == UNSEEN) {
          enter(next);
        } else if (onStack.get(next)) {
          low[node] = Math.min(low[node], index[next]);
        }
        if (next == node) {
          found.set(node);
        }
      } else {
        leave(node);
      }
    }
  }

  private void enter(int node) {
    index[node] = counter;
    low[node] = counter++;
    component.push(node);
    onStack.set(node);
    path.push(node);
  }

  private void leave(int node) {
    path.pop();
    if (!path.isEmpty()) {
      int parent = path.peek();
      low[parent] = Math.min(low[parent], low[node]);
    }
    if (low[node] == index[node]) {
      boolean alone = component.peek() == node;
      int member;
      do {
        member = component.pop();
        onStack.clear(member);
        if (!alone) {
          found.set(member);
        }
      } while (member != node);
    }
  }
}
