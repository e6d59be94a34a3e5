package org.odooanalyzer.records;

import java.util.Optional;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.text.FilePath;

/** Where the facts of data files come from. */
@FunctionalInterface
public interface DataFiles {
  /** The facts of a file; absent when there is no such file, or none that facts are made of. */
  Optional<FileFacts> facts(FilePath file);
}
