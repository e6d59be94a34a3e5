package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.KeyDigest;
import org.odooanalyzer.text.FilePath;

/**
 * What the files of a project hold, each as a digest of its bytes. Times of files are never looked
 * at: a checkout, an archive and a clock can all make them lie. Safe for many threads.
 */
final class Contents {
  private static final String HASHING = "comparing files";

  private final FileSource source;
  private final Map<FilePath, Digest> digests = new ConcurrentHashMap<>();
  private final AtomicBoolean changing = new AtomicBoolean();

  Contents(FileSource source) {
    this.source = source;
  }

  /** The same contents but for some files, which are to be read again. */
  Contents without(FileSource now, Set<FilePath> changed) {
    Contents next = new Contents(now);
    next.digests.putAll(digests);
    next.digests.keySet().removeAll(changed);
    return next;
  }

  /** Reads and digests all files that were not read yet. */
  void complete(List<FilePath> files, Parallel parallel, Progress progress) {
    List<FilePath> missing = files.stream().filter(file -> !digests.containsKey(file)).toList();
    parallel.map(
        HASHING,
        missing,
        () ->
            file -> {
              note(file, source.read(file));
              return file;
            },
        progress);
  }

  /** The digest of a file that was read already. */
  Optional<Digest> of(FilePath file) {
    return Optional.ofNullable(digests.get(file));
  }

  /** The digest of what a file was just read to hold. */
  Digest note(FilePath file, FileContent content) {
    Digest digest = digest(content);
    Digest before = digests.putIfAbsent(file, digest);
    if (before != null && !before.equals(digest)) {
      changing.set(true);
    }
    return digest;
  }

  /** The digest of what a file was read to hold. */
  static Digest digest(FileContent content) {
    if (content instanceof FileContent.Bytes read) {
      return Digest.of(read.bytes());
    }
    if (content instanceof FileContent.Text shown) {
      return new KeyDigest("text").add(shown.text()).digest();
    }
    KeyDigest key = new KeyDigest("no content");
    if (content instanceof FileContent.TooLarge large) {
      key.add(String.valueOf(large.size()));
    } else if (content instanceof FileContent.Unreadable unreadable) {
      key.add(unreadable.reason());
    }
    return key.digest();
  }

  /** Whether a file was seen to change during the run, so that the run saw no one state of it. */
  boolean isChanging() {
    return changing.get();
  }
}
