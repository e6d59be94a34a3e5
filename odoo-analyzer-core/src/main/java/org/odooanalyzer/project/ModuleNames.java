package org.odooanalyzer.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.text.FilePath;

/** What is bound in the scope of Python files. */
public interface ModuleNames {
  /** Knows nothing. */
  ModuleNames NONE = file -> Optional.empty();

  /** What a file binds; absent when nothing is known of the file. */
  Optional<Names> of(FilePath file);

  /**
   * What the scope of a file binds.
   *
   * @param bound names bound by any statement at module level, whatever the condition around it
   * @param stars the imports of {@code *} at module level
   * @param open whether code can bind more: {@code __getattr__}, {@code globals()}, {@code setattr}
   *     on the module, {@code exec}
   */
  record Names(Set<String> bound, List<ImportFact> stars, boolean open) {
    public Names {
      stars = List.copyOf(stars);
    }
  }
}
