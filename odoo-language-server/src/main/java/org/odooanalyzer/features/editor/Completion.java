package org.odooanalyzer.features.editor;

import java.util.Optional;
import org.odooanalyzer.features.Completions;
import org.odooanalyzer.features.python.PythonCompletion;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.SlotCompletion;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/** What may stand at a place of a file. */
public final class Completion {
  private Completion() {}

  /** What may stand at an offset, by the letters before it. */
  public static Completions at(Analysis analysis, FilePath file, int offset) {
    if (Occurrences.isPython(analysis, file)) {
      return PythonCompletion.at(analysis, file, offset);
    }
    Optional<Slot> slot = Occurrences.slot(analysis, file, offset);
    Optional<SourceText> source = analysis.source(file);
    if (slot.isEmpty() || source.isEmpty() || slot.get().span().start() > offset) {
      return Completions.NONE;
    }
    String typed = source.get().slice(new Span(slot.get().span().start(), offset));
    return SlotCompletion.of(analysis, file, slot.get(), typed);
  }
}
