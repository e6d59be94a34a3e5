package org.odooanalyzer.evaluation;

import java.util.Optional;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.text.FilePath;

/** Gives the facts of Python files. */
@FunctionalInterface
public interface PythonFiles {
  /** What is kept of a file; empty for a file that does not exist or cannot be read. */
  Optional<PythonFacts> facts(FilePath file);
}
