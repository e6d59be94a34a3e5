package org.odooanalyzer.store.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.odooanalyzer.store.Access;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.PublishOutcome.Status;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.backend.Damage;
import org.odooanalyzer.store.backend.Samples;
import org.odooanalyzer.store.backend.Stores;

/**
 * What processes of fault tests do: {@code publish|struggle|read|damage|hold FOLDER SEED ROUNDS},
 * or {@code tell FOLDER BACKEND}. A wrong payload is an exception; a process that dies of native
 * code has another exit code than 0, too.
 */
public final class ChildMain {
  /** Entries that publishers choose from. */
  static final int ENTRIES = 600;

  private ChildMain() {}

  public static void main(String[] args) throws Exception {
    if (args[0].equals("tell")) {
      tell(Samples.request(Path.of(args[1]), Backend.valueOf(args[2])));
      return;
    }
    StoreRequest request = Samples.request(Path.of(args[1]), Backend.LMDB);
    long seed = Long.parseLong(args[2]);
    int rounds = Integer.parseInt(args[3]);
    switch (args[0]) {
      case "publish" -> publish(request, new Random(seed), rounds);
      case "struggle" -> struggle(request, new Random(seed), rounds);
      case "read" -> read(request, rounds);
      case "damage" -> damage(request, new Random(seed), rounds);
      case "hold" -> hold(request);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void publish(StoreRequest request, Random random, int rounds) {
    for (int round = 0; round < rounds; round++) {
      try (Store store = Stores.open(request)) {
        check(store);
        for (int i = 0; i < 60; i++) {
          int number = random.nextInt(ENTRIES);
          store.put(Samples.key(number), Samples.payload(number));
        }
        PublishOutcome outcome = store.publish();
        if (outcome.status() == Status.FAILED) {
          throw new IllegalStateException(outcome.reason());
        }
        check(store);
      }
    }
  }

  /** Publishes on a disk that fails now and then. */
  private static void struggle(StoreRequest request, Random random, int rounds) {
    int published = 0;
    int failed = 0;
    for (int round = 0; round < rounds; round++) {
      try (Store store = Stores.open(request)) {
        check(store);
        for (int i = 0; i < 20; i++) {
          int number = random.nextInt(ENTRIES);
          store.put(Samples.key(number), Samples.payload(number));
        }
        Status status = store.publish().status();
        published += status == Status.PUBLISHED ? 1 : 0;
        failed += status == Status.FAILED || status == Status.READ_ONLY ? 1 : 0;
        check(store);
      }
    }
    // What is printed may get lost on the way, too.
    for (int i = 0; i < 9; i++) {
      System.out.println("\npublished " + published + " failed " + failed);
    }
  }

  /** Says what a run with a store comes to. */
  private static void tell(StoreRequest request) {
    try (Store store = Stores.open(request)) {
      int found = check(store);
      store.put(Samples.key(ENTRIES), Samples.payload(ENTRIES));
      PublishOutcome outcome = store.publish();
      System.out.println(
          store.statistics().backend() + " found " + found + ", then " + outcome.status());
      store.statistics().warnings().forEach(warning -> System.out.println("! " + warning));
    }
  }

  private static void read(StoreRequest request, int rounds) {
    for (int round = 0; round < rounds; round++) {
      try (Store store = Stores.open(Samples.with(request, Access.READ));
          Store twice = Stores.open(Samples.with(request, Access.READ))) {
        check(store);
        store.refresh();
        check(store);
        check(twice);
      }
    }
  }

  /** Damages the data file between two runs, as often as asked, in every way in turn. */
  private static void damage(StoreRequest request, Random random, int rounds) throws IOException {
    List<Damage> kinds = List.copyOf(EnumSet.allOf(Damage.class));
    publish(request, random, 1);
    for (int round = 0; round < rounds; round++) {
      Damage damage = kinds.get(round % kinds.size());
      Path data = data(request);
      Path bad = data.resolveSibling("bad");
      Files.write(bad, damage.of(Files.readAllBytes(data), random));
      Files.move(bad, data, StandardCopyOption.REPLACE_EXISTING);
      try (Store store = Stores.open(request)) {
        if (check(store) > 0 || store.statistics().warnings().size() != 1) {
          throw new IllegalStateException(damage + " was not found: " + store.statistics());
        }
      }
      publish(request, random, 1);
      try (Store store = Stores.open(request)) {
        if (check(store) == 0 || !store.statistics().warnings().isEmpty()) {
          throw new IllegalStateException("not healed after " + damage + store.statistics());
        }
      }
    }
  }

  /**
   * The data file of the base; generations that are kept for others go, so that there is only this.
   */
  private static Path data(StoreRequest request) throws IOException {
    Path directory = Directory.path(request.root(), "v1", request.fingerprint());
    Current current =
        Current.parse(Files.readAllBytes(directory.resolve(Current.FILE))).orElseThrow();
    for (int number : Directory.generations(directory)) {
      if (number != current.base()) {
        Disk.delete(directory.resolve(Current.directory(number)));
      }
    }
    if (current.delta() != 0) {
      throw new IllegalStateException("There is a delta, and the test wants none");
    }
    return directory.resolve(Current.directory(current.base())).resolve("data.mdb");
  }

  private static void hold(StoreRequest request) throws IOException, InterruptedException {
    Path directory = Directory.path(request.root(), "v1", request.fingerprint());
    Optional<PublishLock> lock = PublishLock.take(directory);
    System.out.println(lock.isPresent() ? "held" : "busy");
    System.out.flush();
    Thread.sleep(120_000);
  }

  /** How many entries are there; fails when one has a wrong payload. */
  private static int check(Store store) {
    int found = 0;
    for (int i = 0; i < ENTRIES; i++) {
      Optional<byte[]> payload = store.get(Samples.key(i));
      if (payload.isPresent()) {
        found++;
        if (!Arrays.equals(payload.get(), Samples.payload(i))) {
          throw new IllegalStateException("Entry " + i + " is wrong");
        }
      }
    }
    return found;
  }
}
