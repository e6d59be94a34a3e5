package org.odooanalyzer.validation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CirclesTest {
  @Test
  void aLineHasNoCircle() {
    assertThat(Circles.in(List.of(new int[] {1}, new int[] {2}, new int[] {})).isEmpty()).isTrue();
  }

  @Test
  void nodesThatLeadToACircleAreNotOnIt() {
    List<int[]> graph = List.of(new int[] {1}, new int[] {2}, new int[] {1, 3}, new int[] {});
    assertThat(Circles.in(graph).stream().boxed()).containsExactly(1, 2);
  }

  @Test
  void anEdgeToItselfIsACircle() {
    assertThat(Circles.in(List.of(new int[] {0}, new int[] {0})).stream().boxed())
        .containsExactly(0);
  }

  @Test
  void aCircleOfAHundredThousandNodesNeedsNoDeepStack() {
    int size = 100_000;
    List<int[]> graph = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      graph.add(new int[] {(i + 1) % size});
    }
    assertThat(Circles.in(graph).cardinality()).isEqualTo(size);
  }

  @Test
  void randomGraphsAgreeWithASearchFromEachNode() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<int[]> graph = new ArrayList<>();
      int size = 1 + random.nextInt(12);
      for (int i = 0; i < size; i++) {
        graph.add(random.ints(random.nextInt(3), 0, size).toArray());
      }
      assertThat(Circles.in(graph)).as("round %d", round).isEqualTo(searched(graph));
    }
  }

  private static BitSet searched(List<int[]> graph) {
    BitSet found = new BitSet();
    for (int start = 0; start < graph.size(); start++) {
      BitSet reached = new BitSet();
      reach(graph, start, reached);
      found.set(start, reached.get(start));
    }
    return found;
  }

  private static void reach(List<int[]> graph, int node, BitSet reached) {
    for (int next : graph.get(node)) {
      if (!reached.get(next)) {
        reached.set(next);
        reach(graph, next, reached);
      }
    }
  }
}
