package org.odooanalyzer.config;

import java.nio.file.Path;
import org.odooanalyzer.text.Position;

/**
 * A value and where it was written.
 *
 * @param <T> its type
 * @param value the value
 * @param origin its file and place
 */
record Sourced<T>(T value, Origin origin) {
  <U> Sourced<U> with(U other) {
    return new Sourced<>(other, origin);
  }

  /**
   * A place in a configuration file.
   *
   * @param file absolute
   * @param position of the key
   */
  record Origin(Path file, Position position) {
    /** The folder that relative paths are relative to. */
    Path directory() {
      Path parent = file.getParent();
      return parent == null ? file : parent;
    }

    /** The place as {@code file:line}, counted from 1. */
    String describe() {
      return file + ":" + (position.line() + 1);
    }
  }
}
