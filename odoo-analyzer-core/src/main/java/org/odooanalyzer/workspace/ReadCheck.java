package org.odooanalyzer.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.cache.ReadSet;
import org.odooanalyzer.text.FilePath;

/** Answers now what was asked when an entry was made. */
record ReadCheck(WorkedFiles files, Disk disk) {
  /** What a step looked at, with the answers of today. */
  ReadSet answers(ReadLog log, Function<FactsDigest, Digest> shown) {
    return disk.answers(log, shown(log.files(), shown));
  }

  /** Whether everything that was looked at says what it said. */
  boolean isSame(ReadSet reads, Function<FactsDigest, Digest> shown) {
    return disk.answersAre(reads) && shown(reads.files().keySet(), shown).equals(reads.files());
  }

  /**
   * The same, where it is known what the files held: who still holds it shows what it showed.
   *
   * @param before the contents of files that were looked at
   * @param now what they hold now
   */
  boolean isSame(
      ReadSet reads,
      Map<FilePath, Digest> before,
      Contents now,
      Function<FactsDigest, Digest> shown) {
    return disk.answersAre(reads)
        && reads.files().entrySet().stream()
            .allMatch(
                read -> {
                  FilePath file = read.getKey();
                  Digest content = before.get(file);
                  return (content != null && now.of(file).equals(Optional.of(content)))
                      || shown.apply(files.digests(file)).equals(read.getValue());
                });
  }

  private SortedMap<FilePath, Digest> shown(
      Iterable<FilePath> read, Function<FactsDigest, Digest> shown) {
    SortedMap<FilePath, Digest> digests = new TreeMap<>();
    for (FilePath file : read) {
      digests.put(file, shown.apply(files.digests(file)));
    }
    return digests;
  }
}
