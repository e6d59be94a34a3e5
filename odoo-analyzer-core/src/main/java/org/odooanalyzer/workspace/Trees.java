package org.odooanalyzer.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.text.FilePath;

/**
 * The trees that were asked for last; those of files that are open in an editor always stay. A tree
 * belongs to one content: of another content of its file it says nothing. Safe for many threads.
 */
final class Trees {
  private final Map<FilePath, Tree> trees = new ConcurrentHashMap<>();
  private final @Nullable RecentFiles recent;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  /** A tree, which is made when it is asked for, and the content that it is made of. */
  private record Tree(Digest content, Later<? extends Optional<?>> made) {}

  /**
   * No trees yet.
   *
   * @param recent picks those that are dropped; absent when none are
   */
  Trees(@Nullable RecentFiles recent) {
    this.recent = recent;
  }

  /** Says which files are open. */
  void pin(Set<FilePath> files) {
    if (recent != null) {
      recent.pin(files);
    }
  }

  /**
   * The tree of a content of a file.
   *
   * @param parser makes the tree; empty when there is none
   * @param weight the characters of its text
   */
  <T> Optional<T> get(
      Class<T> kind,
      FilePath file,
      Digest content,
      Supplier<Optional<T>> parser,
      ToLongFunction<T> weight) {
    Tree known = trees.get(file);
    if (known == null || !known.content().equals(content)) {
      misses.increment();
      known = new Tree(content, new Later<>(parser));
      trees.put(file, known);
    } else {
      hits.increment();
    }
    Optional<T> tree = known.made().get().filter(kind::isInstance).map(kind::cast);
    if (recent != null) {
      long size = tree.map(weight::applyAsLong).orElse(0L);
      recent.use(file, size).forEach(trees::remove);
    }
    return tree;
  }

  /** Says how it is used. */
  void addTo(Map<String, Long> values) {
    values.put("trees", (long) trees.size());
    values.put("treeHits", hits.sum());
    values.put("treeMisses", misses.sum());
    if (recent != null) {
      values.put("treeCharacters", recent.bytes());
      values.put("treeEvictions", recent.evictions());
    }
  }
}
