package org.odooanalyzer.store.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.PublishOutcome.Status;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreInfo;
import org.odooanalyzer.store.StoreRequest;

/** Rows 14, 15 and 29 of the fault plan: days, fingerprints and budgets. */
final class AgeTest {
  private static final Instant TODAY = Instant.parse("2026-11-23T10:00:00Z");

  @TempDir Path folder;

  /** Row 15: another fingerprint is kept for two weeks, and goes then. */
  @Test
  void otherSchemasGoWhenTheyWereNotUsedForTwoWeeks() {
    StoreRequest old = at(0, new byte[16]);
    publish(old, 1);
    publish(at(13), 1);
    assertThat(StoreCare.info(at(13)).directories()).hasSize(2);
    assertThat(StoreCare.info(at(13)).directories().get(0).daysUnused()).hasValue(13);
    publish(at(15), 2);
    assertThat(StoreCare.info(at(15)).directories())
        .singleElement()
        .matches(StoreInfo.Format::mine);
  }

  /** Row 15: two versions that alternate take nothing from each other. */
  @Test
  void twoVersionsThatAlternateKeepTheirEntries() {
    for (int day = 0; day < 40; day++) {
      StoreRequest request = day % 2 == 0 ? at(day) : at(day, new byte[16]);
      publish(request, day);
    }
    try (Store store = Stores.open(at(40));
        Store other = Stores.open(at(40, new byte[16]))) {
      assertThat(store.get(Samples.key(0))).isPresent();
      assertThat(other.get(Samples.key(1))).isPresent();
    }
  }

  /** Row 14: a clock that jumps deletes nothing, and ages are never negative. */
  @ParameterizedTest
  @ValueSource(ints = {-3650, -1, 400, 20_000})
  void aClockThatJumpsDeletesNothing(int jump) {
    publish(at(0, new byte[16]), 1);
    publish(at(0), 1);
    publish(at(jump), 2);
    assertThat(StoreCare.info(at(jump)).directories()).hasSize(2);
    assertThat(StoreCare.info(at(jump)).directories())
        .allMatch(directory -> directory.daysUnused().orElse(0) >= 0);
    publish(at(1), 3);
    try (Store store = Stores.open(at(1));
        Store other = Stores.open(at(1, new byte[16]))) {
      assertThat(store.get(Samples.key(1))).isPresent();
      assertThat(store.get(Samples.key(2))).isPresent();
      assertThat(other.get(Samples.key(1))).isPresent();
    }
  }

  /** Row 29: the budget is kept after each publish, and what was used lately stays. */
  @ParameterizedTest
  @EnumSource(names = {"LMDB", "PACK"})
  void theLeastUsedEntriesGoFirst(Backend backend) {
    long budget = 3 << 20;
    for (int day = 0; day < 8; day++) {
      StoreRequest request = Samples.with(Samples.with(at(day, backend), budget), clock(day));
      try (Store store = Stores.open(request)) {
        if (day > 0) {
          // The first day's first entries are used every day.
          for (int i = 0; i < 20; i++) {
            assertThat(store.get(Samples.key(i))).as("day %s entry %s", day, i).isPresent();
          }
        }
        for (int i = day * 300; i < day * 300 + 300; i++) {
          store.put(Samples.key(i), Samples.payload(i));
        }
        assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
        for (int i = day * 300; i < day * 300 + 300; i++) {
          assertThat(store.get(Samples.key(i))).isPresent();
        }
      }
      long live =
          StoreCare.info(request).directories().get(0).generations().stream()
              .filter(generation -> generation.role() != StoreInfo.Role.OLD)
              .mapToLong(StoreInfo.Generation::bytes)
              .sum();
      assertThat(live).as("day %s", day).isLessThanOrEqualTo(budget);
    }
    try (Store store = Stores.open(at(8, backend))) {
      assertThat(store.get(Samples.key(25))).isEmpty();
    }
  }

  @Test
  void whatIsLargerThanTheBudgetIsCutToIt() {
    StoreRequest request = Samples.with(at(0), 200_000L);
    try (Store store = Stores.open(request)) {
      for (int i = 0; i < 1000; i++) {
        store.put(Samples.key(i), Samples.payload(i));
      }
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
    }
    assertThat(StoreCare.info(request).directories().get(0).generations().get(0).bytes())
        .isBetween(100_000L, 200_000L);
  }

  private StoreRequest at(int day) {
    return at(day, Backend.LMDB);
  }

  private StoreRequest at(int day, Backend backend) {
    return Samples.with(Samples.request(folder, backend), clock(day));
  }

  private StoreRequest at(int day, byte[] fingerprint) {
    return Samples.with(at(day), fingerprint);
  }

  private static Clock clock(int day) {
    return Clock.fixed(TODAY.plus(Duration.ofDays(day)), ZoneOffset.UTC);
  }

  private static void publish(StoreRequest request, int number) {
    try (Store store = Stores.open(request)) {
      store.put(Samples.key(number), Samples.payload(number));
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
    }
  }
}
