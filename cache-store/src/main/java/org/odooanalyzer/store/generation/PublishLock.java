package org.odooanalyzer.store.generation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One publisher at a time, among all processes and all class loaders of this one. Never waited for
 * longer than two seconds, because a suspended process holds it for ever.
 *
 * <p>The system drops a process's locks on a file when the process closes the file anywhere. So
 * within a process the file is opened only by the one who holds a mark that all class loaders see:
 * a system property.
 */
final class PublishLock implements Closeable {
  static final String FILE = "publish.lock";

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final int PAUSE_MILLIS = 20;

  private final String mark;
  private final FileChannel channel;

  private PublishLock(String mark, FileChannel channel) {
    this.mark = mark;
    this.channel = channel;
  }

  /** The lock, or nothing when another publisher held it all the time. */
  static Optional<PublishLock> take(Path directory) throws IOException {
    String mark = "odoo-analyzer.publishing." + directory.toRealPath();
    long start = System.nanoTime();
    do {
      PublishLock lock = attempt(mark, directory.resolve(FILE));
      if (lock != null) {
        return Optional.of(lock);
      }
    } while (System.nanoTime() - start < PATIENCE_NANOS && pause());
    return Optional.empty();
  }

  private static @Nullable PublishLock attempt(String mark, Path file) throws IOException {
    if (System.getProperties().putIfAbsent(mark, "true") != null) {
      return null;
    }
    FileChannel channel = null;
    FileLock lock = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock = channel.tryLock();
      return lock == null ? null : new PublishLock(mark, channel);
    } catch (OverlappingFileLockException e) {
      return null;
    } finally {
      if (lock == null) {
        if (channel != null) {
          channel.close();
        }
        System.getProperties().remove(mark);
      }
    }
  }

  /** Whether to go on; an interrupted thread does not wait. */
  private static boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The lock ends with the process at the latest.
    } finally {
      System.getProperties().remove(mark);
    }
  }
}
