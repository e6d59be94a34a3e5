package org.odooanalyzer.store.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.odooanalyzer.store.Access;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreRequest;

/** Requests and entries for tests. */
public final class Samples {
  public static final byte[] FINGERPRINT = "fingerprint of a schema".getBytes(UTF_8);

  private Samples() {}

  public static StoreRequest request(Path folder, Backend backend) {
    return new StoreRequest(
        folder.resolve("cache"),
        FINGERPRINT,
        Access.READ_WRITE,
        backend,
        512L << 20,
        folder.resolve("state").resolve("seal.key"),
        Clock.systemUTC());
  }

  public static StoreRequest with(StoreRequest request, Access access) {
    return new StoreRequest(
        request.root(),
        request.fingerprint(),
        access,
        request.backend(),
        request.budgetBytes(),
        request.machineKeyFile(),
        request.clock());
  }

  public static StoreRequest with(StoreRequest request, byte[] fingerprint) {
    return new StoreRequest(
        request.root(),
        fingerprint,
        request.access(),
        request.backend(),
        request.budgetBytes(),
        request.machineKeyFile(),
        request.clock());
  }

  public static StoreRequest with(StoreRequest request, long budgetBytes) {
    return new StoreRequest(
        request.root(),
        request.fingerprint(),
        request.access(),
        request.backend(),
        budgetBytes,
        request.machineKeyFile(),
        request.clock());
  }

  public static StoreRequest with(StoreRequest request, Clock clock) {
    return new StoreRequest(
        request.root(),
        request.fingerprint(),
        request.access(),
        request.backend(),
        request.budgetBytes(),
        request.machineKeyFile(),
        clock);
  }

  /** The key of an entry that {@link #payload} makes. */
  public static StoreKey key(int number) {
    Random random = new Random(number);
    return new StoreKey(
        (byte) (1 + Math.floorMod(number, 5)), random.nextLong(), random.nextLong());
  }

  /** 1 byte to 20 KB, 3 KB on average, and about as compressible as facts are. */
  public static byte[] payload(int number) {
    Random random = new Random(~number);
    int length =
        1 + (int) Math.min(20_000, 3_000 * -Math.log(1 - new Random(number * 31L).nextDouble()));
    byte[] payload = new byte[length];
    for (int i = 0; i < length; i++) {
      payload[i] = (byte) (i % 16 < 5 ? random.nextInt(256) : 'a' + i % 16);
    }
    return payload;
  }

  /** The files and folders below a folder, each with the time when it was changed last. */
  public static List<String> listing(Path root) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        lines.add(root.relativize(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return List.copyOf(lines);
  }
}
