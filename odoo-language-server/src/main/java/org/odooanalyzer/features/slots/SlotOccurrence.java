package org.odooanalyzer.features.slots;

import java.util.Optional;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.Members;
import org.odooanalyzer.features.Occurrence;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.records.XmlIds;
import org.odooanalyzer.text.FilePath;

/** Says what the text of a slot names, as the addon of its file sees it. */
public final class SlotOccurrence {
  private SlotOccurrence() {}

  /** What a slot of a file names; empty where there is no such thing. */
  public static Optional<Occurrence> of(Analysis analysis, FilePath file, Slot slot) {
    return entity(analysis, file, slot).map(entity -> new Occurrence(entity, slot.span()));
  }

  private static Optional<? extends Entity> entity(Analysis analysis, FilePath file, Slot slot) {
    Wanted wanted = slot.wanted();
    String text = slot.text();
    if (text.isEmpty()) {
      return Optional.empty();
    } else if (wanted instanceof Wanted.AModel) {
      return analysis.models(file).model(text).map(model -> new Entity.OdooModel(model.name()));
    } else if (wanted instanceof Wanted.AField field) {
      return Members.field(field.model(), text);
    } else if (wanted instanceof Wanted.AMethod method) {
      return Members.method(method.model(), text);
    } else if (wanted instanceof Wanted.ARecord one && one.isComplete() && text.indexOf('.') < 0) {
      return Optional.empty();
    } else if (wanted instanceof Wanted.AnyMethod method) {
      return Members.method(method.model(), text);
    } else if (wanted instanceof Wanted.ARecord || wanted instanceof Wanted.ANewRecord) {
      return xmlId(analysis, file, text);
    } else if (wanted instanceof Wanted.AnAddon) {
      return analysis.addons().addon(text).map(addon -> new Entity.OdooAddon(addon.name()));
    } else if (wanted instanceof Wanted.AFile in) {
      return analysis
          .file(in.folder().resolve(text))
          .map(found -> new Entity.ProjectPath(found.file()));
    }
    return Optional.empty();
  }

  /**
   * The XML id that a file names. An id that no file declares and no server makes is an id all the
   * same: it may be wrong, or one of demonstration data.
   */
  private static Optional<Entity.XmlId> xmlId(Analysis analysis, FilePath file, String text) {
    Optional<String> addon = addon(analysis, file);
    if (!text.codePoints().allMatch(SlotOccurrence::isOfId)) {
      return Optional.empty();
    }
    if (addon.isEmpty() && text.indexOf('.') < 0) {
      return Optional.empty();
    }
    return Optional.of(new Entity.XmlId(XmlIds.complete(addon.orElse(""), text)));
  }

  /** Whether an id has such a character; templates in it stand for something that is not known. */
  private static boolean isOfId(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
  }

  /** The name of the model that the XML id of an {@code ir.model} stands for in a file. */
  public static Optional<String> model(Analysis analysis, FilePath file, String text) {
    return xmlId(analysis, file, text)
        .map(id -> Identity.of(analysis, file, id))
        .filter(Entity.OdooModel.class::isInstance)
        .map(entity -> ((Entity.OdooModel) entity).name());
  }

  /** The addon of a file. */
  public static Optional<String> addon(Analysis analysis, FilePath file) {
    return analysis.file(file).map(ProjectFile::addon);
  }
}
