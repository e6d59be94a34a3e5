package org.odooanalyzer.features.editor;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.Occurrence;
import org.odooanalyzer.features.Place;
import org.odooanalyzer.features.Places;
import org.odooanalyzer.features.python.PythonType;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;
import org.odooanalyzer.types.Type;

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
    List<Place> all = places(analysis, file, offset, occurrence.get().entity());
    List<Place> seen = all.stream().filter(place -> isSeen(analysis, file, place.file())).toList();
    List<Place> places = seen.isEmpty() ? all : seen;
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new Definition(occurrence.get().span(), places));
  }

  /** What {@code super()} finds is above the class that asks. */
  private static List<Place> places(Analysis analysis, FilePath file, int offset, Entity entity) {
    if (entity instanceof Entity.ModelMethod method && Occurrences.isPython(analysis, file)) {
      List<Place> above =
          PythonType.ofSuper(analysis, file, offset)
              .map(parent -> above(analysis, parent, method.name()))
              .orElse(List.of());
      if (!above.isEmpty()) {
        return above;
      }
    }
    return Places.of(analysis, entity, file);
  }

  private static List<Place> above(Analysis analysis, Type.Super parent, String name) {
    return parent.receiver() instanceof Type.Recordset records
        ? Places.above(
            analysis, new Entity.ModelMethod(records.model(), name), parent.file(), parent.offset())
        : List.of();
  }

  /** Whether the addon of a file sees another file; files of no addon are seen by all. */
  public static boolean isSeen(Analysis analysis, FilePath from, FilePath file) {
    Optional<String> addon = analysis.file(from).map(ProjectFile::addon);
    Optional<String> other = analysis.file(file).map(ProjectFile::addon);
    AddonGraph graph = analysis.addons();
    return addon.isEmpty() || other.isEmpty() || graph.sees(addon.get(), other.get());
  }
}
