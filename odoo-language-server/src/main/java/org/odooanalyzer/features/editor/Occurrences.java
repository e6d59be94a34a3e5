package org.odooanalyzer.features.editor;

import java.util.Optional;
import java.util.function.IntFunction;
import org.odooanalyzer.features.Occurrence;
import org.odooanalyzer.features.manifest.ManifestSlots;
import org.odooanalyzer.features.markup.CsvSlots;
import org.odooanalyzer.features.markup.XmlSlots;
import org.odooanalyzer.features.python.PythonFile;
import org.odooanalyzer.features.python.PythonOccurrences;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.SlotOccurrence;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.text.FilePath;

/** What a place of a file speaks of. */
public final class Occurrences {
  private Occurrences() {}

  /**
   * What stands at an offset.
   *
   * @param offset a place between two characters; those on both sides count
   */
  public static Optional<Occurrence> at(Analysis analysis, FilePath file, int offset) {
    return in(analysis, file).apply(offset);
  }

  /** What stands at offsets of a file of which many are asked by one thread. */
  static IntFunction<Optional<Occurrence>> in(Analysis analysis, FilePath file) {
    if (isPython(analysis, file)) {
      Optional<PythonFile> python = PythonFile.of(analysis, file);
      return offset -> python.flatMap(known -> PythonOccurrences.at(known, offset));
    }
    return offset ->
        slot(analysis, file, offset).flatMap(slot -> SlotOccurrence.of(analysis, file, slot));
  }

  /** Whether a file is Python code, and no manifest. */
  static boolean isPython(Analysis analysis, FilePath file) {
    return analysis.file(file).filter(known -> known.kind() == FileKind.PYTHON).isPresent();
  }

  /** The slot around an offset of a file that is no Python code. */
  static Optional<Slot> slot(Analysis analysis, FilePath file, int offset) {
    Optional<FileKind> kind = analysis.file(file).map(ProjectFile::kind);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    return switch (kind.get()) {
      case XML -> analysis.xml(file).flatMap(tree -> XmlSlots.at(analysis, tree, offset));
      case CSV -> analysis.csv(file).flatMap(tree -> CsvSlots.at(analysis, tree, offset));
      case MANIFEST ->
          analysis.python(file).flatMap(tree -> ManifestSlots.at(analysis, tree, offset));
      case PYTHON -> Optional.empty();
    };
  }
}
