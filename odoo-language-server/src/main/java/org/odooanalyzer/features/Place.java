package org.odooanalyzer.features;

import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/**
 * A place in the files of a project.
 *
 * @param whole all of a declaration, or the same as {@code name}
 * @param name what of it names the thing
 */
public record Place(FilePath file, Span whole, Span name) {
  /** A place of nothing but a name. */
  public static Place of(FilePath file, Span name) {
    return new Place(file, name, name);
  }
}
