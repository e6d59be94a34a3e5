package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.odooanalyzer.cache.EntryKind;
import org.odooanalyzer.store.StoreInfo;

/** Says for people what lies in a cache. */
final class CacheInfoText {
  static final double MEBIBYTE = 1 << 20;

  private CacheInfoText() {}

  /**
   * The lines of {@code cache-info}.
   *
   * @param fingerprint of this version, whether or not it has kept anything
   * @param last what the last run said of itself, by name
   */
  static List<String> lines(StoreInfo info, byte[] fingerprint, SortedMap<String, String> last) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "cache %s, %s", info.root(), size(info.bytes())));
    lines.add("fingerprint of this version: " + HexFormat.of().formatHex(fingerprint));
    if (info.directories().isEmpty()) {
      lines.add("It is empty");
    }
    for (StoreInfo.Format format : info.directories()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s: %s, fingerprint %s, %s, %s",
              format.mine() ? "this version" : "another version",
              format.backend().name().toLowerCase(Locale.ROOT),
              format.fingerprint(),
              size(format.bytes()),
              used(format)));
      format.generations().forEach(generation -> lines.add(line(generation)));
    }
    lines.addAll(lastRun(last));
    return lines;
  }

  private static String used(StoreInfo.Format format) {
    if (format.daysUnused().isEmpty()) {
      return "not known when it was used";
    }
    int days = format.daysUnused().getAsInt();
    return days == 0 ? "used today" : "not used for " + days + (days == 1 ? " day" : " days");
  }

  private static String line(StoreInfo.Generation generation) {
    List<String> kinds = new ArrayList<>();
    generation
        .entries()
        .forEach(
            (kind, count) ->
                kinds.add(String.format(Locale.ROOT, "%,d %s", count, EntryKind.title(kind))));
    return String.format(
        Locale.ROOT,
        "  %s (%s), %s: %s",
        generation.name(),
        generation.role().name().toLowerCase(Locale.ROOT),
        size(generation.bytes()),
        kinds.isEmpty() ? "not readable" : String.join(", ", kinds));
  }

  private static List<String> lastRun(SortedMap<String, String> last) {
    List<String> lines = new ArrayList<>();
    if (last.isEmpty()) {
      lines.add("last run: not known");
      return lines;
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "last run: %s, %s, %s files parsed, published: %s",
            last.get("when"),
            "true".equals(last.get("wholeRun")) ? "all findings known" : "not all findings known",
            last.get("parsed"),
            last.get("published")));
    for (EntryKind kind : EntryKind.values()) {
      String hits = last.get("hits." + kind.title());
      String misses = last.get("misses." + kind.title());
      if (hits != null && misses != null) {
        lines.add("  " + kind.title() + ": " + hits + " found, " + misses + " not found");
      }
    }
    SortedMap<String, String> reasons = new TreeMap<>(last.subMap("reason.", "reason/"));
    reasons.forEach(
        (name, count) ->
            lines.add("  not found because " + name.substring("reason.".length()) + ": " + count));
    return lines;
  }

  private static String size(long bytes) {
    return String.format(Locale.ROOT, "%.1f MiB", bytes / MEBIBYTE);
  }
}
