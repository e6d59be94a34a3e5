package org.odooanalyzer.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.Transfer;
import org.odooanalyzer.store.Verification;
import org.odooanalyzer.store.backend.StoreCare;
import org.odooanalyzer.store.pack.Signature;

/** The goals that look after the cache: info, verify, export, import and clean. */
public final class CacheGoals {
  /** The environment variable with the secret that packs are signed with. */
  public static final String SECRET = "ODOO_CACHE_HMAC_KEY";

  /** The file that packs are written to and read from when none is named. */
  public static final String DEFAULT_PACK = "odoo-cache.pack";

  private final StoreRequest place;
  private final Path baseDirectory;
  private final Map<String, String> environment;

  private CacheGoals(CacheOptions options, Map<String, String> environment) {
    this.place = options.request();
    this.baseDirectory = options.baseDirectory();
    this.environment = environment;
  }

  /**
   * The goals on the cache that some options mean.
   *
   * @throws InvalidConfigurationException when a value is not one that its option takes
   */
  public static CacheGoals on(CacheOptions options) {
    return new CacheGoals(options, System.getenv());
  }

  /**
   * What a goal has to say.
   *
   * @param lines for people
   * @param isGood whether what was asked for was done, and nothing is wrong
   */
  public record Result(List<String> lines, boolean isGood) {
    public Result {
      lines = List.copyOf(lines);
    }
  }

  /** What lies in the cache, and what the last run had of it. */
  public Result info() {
    return new Result(
        CacheInfoText.lines(StoreCare.info(place), place.fingerprint(), LastRun.read(place.root())),
        true);
  }

  /** Reads everything of this version that lies in the cache, and checks it. */
  public Result verify() {
    Verification found = StoreCare.verify(place);
    List<String> lines = new ArrayList<>();
    for (Verification.Generation generation : found.generations()) {
      String state = generation.trouble().isEmpty() ? "" : ": " + generation.trouble();
      lines.add(
          String.format(
              Locale.ROOT,
              "%s: %,d sound entries%s",
              generation.name(),
              generation.entries(),
              state));
      generation
          .bad()
          .forEach(
              (reason, count) ->
                  lines.add(
                      String.format(
                          Locale.ROOT,
                          "  %,d entries are %s",
                          count,
                          reason.name().toLowerCase(Locale.ROOT).replace('_', ' '))));
    }
    if (found.generations().isEmpty()) {
      lines.add("There is nothing of this version in " + place.root());
    } else {
      lines.add(
          found.isSound()
              ? "Nothing is wrong with the cache in " + place.root()
              : "What is wrong is not used, and the next run makes it again");
    }
    return new Result(lines, found.isSound());
  }

  /**
   * Writes the cache into a file that other machines can import.
   *
   * @param pack the file; absent parts of its path are made
   */
  public Result exportPack(Path pack) {
    Path file = baseDirectory.resolve(pack).normalize();
    return told(StoreCare.exportPack(place, file, signature()), "Exported", "to", file);
  }

  /** Takes what another machine exported into the cache. */
  public Result importPack(Path pack) {
    Path file = baseDirectory.resolve(pack).normalize();
    if (!Files.isRegularFile(file)) {
      return new Result(
          List.of("There is no file " + file + "; name one that cache-export wrote"), false);
    }
    return told(StoreCare.importPack(place, file, signature()), "Imported", "from", file);
  }

  private static Result told(Transfer transfer, String done, String direction, Path file) {
    String skipped =
        transfer.skipped() == 0
            ? ""
            : String.format(
                Locale.ROOT, "; %,d damaged or foreign ones left out", transfer.skipped());
    return switch (transfer.status()) {
      case DONE ->
          new Result(
              List.of(
                  String.format(
                      Locale.ROOT,
                      "%s %,d entries %s %s (%.1f MiB)%s",
                      done,
                      transfer.entries(),
                      direction,
                      file,
                      transfer.bytes() / CacheInfoText.MEBIBYTE,
                      skipped)),
              true);
      case NOTHING_NEW -> new Result(List.of("Nothing in " + file + " was new" + skipped), true);
      case REFUSED, FAILED -> new Result(List.of(transfer.reason()), false);
    };
  }

  /**
   * Deletes what this tool keeps.
   *
   * @param everything also what other versions keep
   */
  public Result clean(boolean everything) {
    LastRun.delete(place.root());
    List<Path> deleted = StoreCare.clean(place, everything);
    List<String> lines = new ArrayList<>();
    deleted.forEach(path -> lines.add("Deleted " + path));
    if (deleted.isEmpty()) {
      lines.add("There is nothing to delete in " + place.root());
    }
    return new Result(lines, true);
  }

  private Signature signature() {
    String secret = environment.getOrDefault(SECRET, "");
    if (secret.isEmpty()) {
      return Signature.none();
    }
    try {
      return Signature.of(secret.getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException tooShort) {
      throw new InvalidConfigurationException(SECRET, String.valueOf(tooShort.getMessage()));
    }
  }
}
