package org.odooanalyzer.features.editor;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.features.Occurrence;
import org.odooanalyzer.features.Place;
import org.odooanalyzer.features.Places;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/**
 * Where that is declared which a place speaks of.
 *
 * @param origin what of the text speaks of it
 * @param places at least one, in the order of {@link Places}
 */
public record Definition(Span origin, List<Place> places) {
  public Definition {
    places = List.copyOf(places);
  }

  /**
   * The declarations of what stands at an offset. Where the addon of the file sees some of them,
   * the others are left out.
   */
  public static Optional<Definition> at(Analysis analysis, FilePath file, int offset) {
    Optional<Occurrence> occurrence = Occurrences.at(analysis, file, offset);
    if (occurrence.isEmpty()) {
      return Optional.empty();
    }
    List<Place> all = Places.of(analysis, occurrence.get().entity(), file);
    List<Place> seen = all.stream().filter(place -> isSeen(analysis, file, place.file())).toList();
    List<Place> places = seen.isEmpty() ? all : seen;
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new Definition(occurrence.get().span(), places));
  }

  /** Whether the addon of a file sees another file; files of no addon are seen by all. */
  static boolean isSeen(Analysis analysis, FilePath from, FilePath file) {
    Optional<String> addon = analysis.file(from).map(ProjectFile::addon);
    Optional<String> other = analysis.file(file).map(ProjectFile::addon);
    AddonGraph graph = analysis.addons();
    return addon.isEmpty() || other.isEmpty() || graph.sees(addon.get(), other.get());
  }
}
