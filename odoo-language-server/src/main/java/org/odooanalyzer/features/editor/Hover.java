package org.odooanalyzer.features.editor;

import java.util.Optional;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.HoverText;
import org.odooanalyzer.features.Occurrence;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.text.FilePath;

/** What is said of the thing that a place speaks of. */
public final class Hover {
  private Hover() {}

  /** What is said of what stands at an offset. */
  public static Optional<HoverText> at(Analysis analysis, FilePath file, int offset) {
    Optional<Occurrence> found = Occurrences.at(analysis, file, offset);
    Optional<HoverText> text =
        found.flatMap(
            occurrence ->
                of(analysis, file, occurrence.entity())
                    .map(markdown -> new HoverText(occurrence.span(), markdown)));
    return text.isEmpty() && Occurrences.isPython(analysis, file)
        ? PythonHover.at(analysis, file, offset)
        : text;
  }

  /**
   * What is said of something, as markdown: a block of code first, then prose.
   *
   * @param seenFrom the file that asks: models have what its addon sees of them
   */
  public static Optional<String> of(Analysis analysis, FilePath seenFrom, Entity entity) {
    if (entity instanceof Entity.OdooModel model) {
      return ModelHover.of(analysis, seenFrom, model.name());
    } else if (entity instanceof Entity.ModelField field) {
      return FieldHover.of(analysis, seenFrom, field);
    } else if (entity instanceof Entity.ModelMethod method) {
      return FunctionHover.of(analysis, seenFrom, method);
    } else if (entity instanceof Entity.XmlId id) {
      return RecordHover.of(analysis, seenFrom, id.id());
    } else if (entity instanceof Entity.OdooAddon addon) {
      return AddonHover.of(analysis, addon.name());
    } else if (entity instanceof Entity.ProjectPath path) {
      return Optional.of(new HoverBlock("file", path.file().path()).toString());
    }
    return FunctionHover.of(analysis, (Entity.PythonName) entity);
  }
}
