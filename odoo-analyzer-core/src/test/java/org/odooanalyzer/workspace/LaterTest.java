package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a value that is made on demand remembers. */
class LaterTest {
  @Test
  void whatMadeTheValueIsForgotten() throws Exception {
    List<byte[]> needed = new ArrayList<>(List.of(new byte[1_000]));
    WeakReference<byte[]> held = new WeakReference<>(needed.get(0));
    Later<Integer> later = later(needed.remove(0));

    assertThat(later.get()).isEqualTo(1_000);
    for (int i = 0; i < 100 && held.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }

    assertThat(held.get()).isNull();
    assertThat(later.get()).isEqualTo(1_000);
  }

  private static Later<Integer> later(byte[] needed) {
    return new Later<>(() -> needed.length);
  }

  @Test
  void afterAFaultItIsMadeAgain() {
    List<Integer> tries = new ArrayList<>();
    Supplier<Integer> maker =
        () -> {
          tries.add(tries.size());
          if (tries.size() == 1) {
            throw new IllegalStateException("the first time");
          }
          return tries.size();
        };
    Later<Integer> later = new Later<>(maker);

    assertThatThrownBy(later::get).hasMessage("the first time");
    assertThat(later.get()).isEqualTo(2);
    assertThat(later.get()).isEqualTo(2);
  }
}
