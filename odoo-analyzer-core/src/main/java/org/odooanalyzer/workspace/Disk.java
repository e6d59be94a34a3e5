package org.odooanalyzer.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.KeyDigest;
import org.odooanalyzer.cache.ReadSet;
import org.odooanalyzer.project.SourceTree;
import org.odooanalyzer.text.FilePath;

/**
 * Answers what a run asks of the disk beside the files that were found, each question once, so that
 * one run sees one state.
 */
final class Disk {
  private final Roots roots;
  private final DiskTree tree;
  private final Map<FilePath, Boolean> existing = new ConcurrentHashMap<>();

  Disk(Roots roots) {
    this(roots, Set.of());
  }

  /**
   * The disk of a run.
   *
   * @param shown files that an editor shows, so that they exist even if nobody saved them
   */
  Disk(Roots roots, Set<FilePath> shown) {
    this.roots = roots;
    this.tree = new DiskTree(roots);
    shown.forEach(file -> existing.put(file, true));
  }

  /** Whether there is a regular file. */
  boolean isFile(FilePath file, ReadLog log) {
    log.exists(file);
    return isFile(file);
  }

  private boolean isFile(FilePath file) {
    return existing.computeIfAbsent(
        file,
        asked ->
            roots.resolve(asked).map(Path::normalize).filter(Files::isRegularFile).isPresent());
  }

  /** Lists folders. */
  SourceTree tree(ReadLog log) {
    return folder -> {
      log.folder(folder);
      return tree.list(folder);
    };
  }

  /** A digest of what a folder holds; of nothing when it is none. */
  private Digest names(FilePath folder) {
    KeyDigest key = new KeyDigest("folder");
    Optional<SourceTree.Listing> listing = tree.list(folder);
    key.add(listing.isPresent());
    listing.ifPresent(
        names -> {
          add(key, names.modules());
          add(key, names.folders());
          add(key, names.compiled());
          add(key, names.stubs());
        });
    return key.digest();
  }

  /**
   * What the disk says to all that was asked of it.
   *
   * @param files what files that were read showed
   */
  ReadSet answers(ReadLog log, SortedMap<FilePath, Digest> files) {
    SortedMap<FilePath, Digest> folders = new TreeMap<>();
    log.folders().forEach(folder -> folders.put(folder, names(folder)));
    SortedMap<FilePath, Boolean> found = new TreeMap<>();
    log.existing().forEach(file -> found.put(file, isFile(file)));
    return new ReadSet(files, folders, found);
  }

  /** Whether the disk still says what it said. */
  boolean answersAre(ReadSet reads) {
    return reads.folders().entrySet().stream()
            .allMatch(entry -> names(entry.getKey()).equals(entry.getValue()))
        && reads.existing().entrySet().stream()
            .allMatch(entry -> entry.getValue().equals(isFile(entry.getKey())));
  }

  private static void add(KeyDigest key, Collection<String> names) {
    key.all(new TreeSet<>(names), KeyDigest::add);
  }
}
