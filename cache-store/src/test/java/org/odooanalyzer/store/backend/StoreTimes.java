package org.odooanalyzer.store.backend;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.odooanalyzer.store.Access;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.generation.Disk;

/**
 * Prints how long a store takes in one process, cold: {@code StoreTimes write|delta|read BACKEND
 * FOLDER [ENTRIES]}. The entries are 3 KB on average, half of them compressible. Each line:
 * milliseconds of the clock, and of all processors.
 */
final class StoreTimes {
  private static final int ENTRIES = 20_000;

  private StoreTimes() {}

  public static void main(String[] args) {
    Backend backend = Backend.valueOf(args[1].toUpperCase(Locale.ROOT));
    Path folder = Path.of(args[2]);
    int entries = args.length > 3 ? Integer.parseInt(args[3]) : ENTRIES;
    StoreRequest request = Samples.request(folder, backend);
    switch (args[0]) {
      case "write" -> write(request, 0, entries);
      case "delta" -> write(request, entries, entries + 10);
      case "read" -> read(Samples.with(request, Access.READ), entries);
      default -> throw new IllegalArgumentException(args[0]);
    }
    System.out.printf(Locale.ROOT, "%-8s %6.1f MB%n", "on disk", Disk.size(request.root()) / 1e6);
  }

  private static void write(StoreRequest request, int from, int to) {
    StoreKey[] keys = IntStream.range(from, to).mapToObj(Samples::key).toArray(StoreKey[]::new);
    byte[][] payloads = IntStream.range(from, to).mapToObj(Samples::payload).toArray(byte[][]::new);
    Times times = new Times();
    try (Store store = Stores.open(request)) {
      times.print("open");
      for (int i = 0; i < keys.length; i++) {
        store.put(keys[i], payloads[i]);
      }
      times.print("put");
      System.out.println(store.publish());
      times.print("publish");
      store.statistics().warnings().forEach(System.out::println);
    }
    times.print("close");
  }

  private static void read(StoreRequest request, int entries) {
    StoreKey[] keys = IntStream.range(0, entries).mapToObj(Samples::key).toArray(StoreKey[]::new);
    Times times = new Times();
    try (Store store = Stores.open(request)) {
      times.print("open");
      store.get(keys[0]);
      times.print("get 1");
      long bytes = 0;
      for (int i = 0; i < entries; i++) {
        bytes += store.get(keys[i]).map(payload -> payload.length).orElse(0);
      }
      times.print("get all");
      System.out.println(store.statistics());
      System.out.printf(Locale.ROOT, "%-8s %6.1f MB%n", "payloads", bytes / 1e6);
    }
    times.print("close");
  }

  private static final class Times {
    private final com.sun.management.OperatingSystemMXBean system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long wall = System.nanoTime();
    private long processor = system.getProcessCpuTime();

    void print(String step) {
      long wallNow = System.nanoTime();
      long processorNow = system.getProcessCpuTime();
      System.out.printf(
          Locale.ROOT,
          "%-8s %6.1f ms %6.1f ms%n",
          step,
          (wallNow - wall) / 1e6,
          (processorNow - processor) / 1e6);
      wall = System.nanoTime();
      processor = system.getProcessCpuTime();
    }
  }
}
