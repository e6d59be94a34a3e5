package org.odooanalyzer.validation.imports;

import java.util.OptionalInt;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.text.FilePath;

/**
 * An import that runs when its file is loaded, and takes a name out of another file.
 *
 * @param file the file that imports
 * @param fact the import
 * @param target the file that binds the name
 * @param bound where the target first binds the name; absent when it may do so anywhere
 */
public record ImportEdge(FilePath file, ImportFact fact, FilePath target, OptionalInt bound) {
  /** Whether the next import of the target runs before the target has the name. */
  boolean needsWhatComesAfter(ImportEdge next) {
    return bound.isPresent()
        && next.file().equals(target)
        && next.fact().moduleSpan().start() < bound.getAsInt();
  }
}
