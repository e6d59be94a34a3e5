package org.odooanalyzer.features.editor;

import java.util.Optional;
import java.util.function.IntFunction;
import org.odooanalyzer.features.Occurrence;
import org.odooanalyzer.features.manifest.ManifestSlots;
import org.odooanalyzer.features.markup.CsvSlots;
import org.odooanalyzer.features.markup.XmlSlots;
import org.odooanalyzer.features.python.PythonFile;
import org.odooanalyzer.features.python.PythonOccurrences;
import org.odooanalyzer.features.slots.Identity;
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
    return in(analysis, file)
        .apply(offset)
        .map(named -> new Occurrence(Identity.of(analysis, file, named.entity()), named.span()));
  }

  /**
   * What is named at offsets of a file of which many are asked by one thread; which thing that is,
   * {@link Identity} says.
   */
  public static IntFunction<Optional<Occurrence>> in(Analysis analysis, FilePath file) {
    if (isPython(analysis, file)) {
      Optional<PythonFile> python = PythonFile.of(analysis, file);
      return offset -> python.flatMap(known -> PythonOccurrences.at(known, offset));
    }
    IntFunction<Optional<Slot>> slots = slots(analysis, file);
    return offset -> slots.apply(offset).flatMap(slot -> SlotOccurrence.of(analysis, file, slot));
  }

  /** Whether a file is Python code, and no manifest. */
  static boolean isPython(Analysis analysis, FilePath file) {
    return analysis.file(file).filter(known -> known.kind() == FileKind.PYTHON).isPresent();
  }

  /** The slot around an offset of a file that is no Python code. */
  static Optional<Slot> slot(Analysis analysis, FilePath file, int offset) {
    return slots(analysis, file).apply(offset);
  }

  private static IntFunction<Optional<Slot>> slots(Analysis analysis, FilePath file) {
    IntFunction<Optional<Slot>> none = offset -> Optional.empty();
    return switch (analysis.file(file).map(ProjectFile::kind).orElse(FileKind.PYTHON)) {
      case XML ->
          at(analysis.xml(file), (tree, offset) -> XmlSlots.at(analysis, tree, offset), none);
      case CSV ->
          at(analysis.csv(file), (tree, offset) -> CsvSlots.at(analysis, tree, offset), none);
      case MANIFEST ->
          at(
              analysis.python(file),
              (tree, offset) -> ManifestSlots.at(analysis, tree, offset),
              none);
      case PYTHON -> none;
    };
  }

  private interface SlotFinder<T> {
    Optional<Slot> at(T tree, int offset);
  }

  private static <T> IntFunction<Optional<Slot>> at(
      Optional<T> tree, SlotFinder<T> finder, IntFunction<Optional<Slot>> none) {
    return tree.<IntFunction<Optional<Slot>>>map(known -> offset -> finder.at(known, offset))
        .orElse(none);
  }
}
