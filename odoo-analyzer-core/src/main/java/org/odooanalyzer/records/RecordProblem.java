package org.odooanalyzer.records;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/**
 * Something about data files that a server refuses or that is hardly meant.
 *
 * @param addon the addon whose file it is
 * @param file where it is; the manifest for a file that is missing
 * @param span the start tag, the cell or the item of the manifest
 * @param subject the complete XML id, or the path of a missing file
 * @param first the declaration that it is at odds with
 */
public record RecordProblem(
    Kind kind,
    String addon,
    FilePath file,
    Span span,
    String subject,
    @Nullable Declaration first) {
  /** What is wrong. */
  public enum Kind {
    /** The manifest lists an XML or CSV file of which there are no facts. */
    FILE_MISSING,
    /** The id has more than one dot. */
    MANY_DOTS,
    /** The id is of an addon that is not loaded. */
    ADDON_UNKNOWN,
    /** The record of another addon is to be changed, and no file before declares it. */
    RECORD_UNKNOWN,
    /** The id was declared before with another model. */
    MODEL_DIFFERS,
    /** A file of the same addon declared the id before. */
    DECLARED_AGAIN
  }

  /** The declaration before this one, where that is the problem. */
  public Optional<Declaration> earlier() {
    return Optional.ofNullable(first);
  }
}
