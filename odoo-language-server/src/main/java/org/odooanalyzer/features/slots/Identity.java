package org.odooanalyzer.features.slots;

import java.util.Optional;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.Members;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.text.FilePath;

/** Which thing it is that a place names: the same for all places that speak of it. */
public final class Identity {
  private Identity() {}

  /**
   * The thing itself: a field or method of the model that defines it, the model, field or addon
   * that an XML id stands for which the server makes, be it that data files add something to that
   * record.
   *
   * @param seenFrom the file that names it
   */
  public static Entity of(Analysis analysis, FilePath seenFrom, Entity named) {
    if (named instanceof Entity.XmlId id) {
      Optional<? extends Entity> generated = GeneratedRecords.of(analysis, seenFrom, id.id());
      return generated.isPresent() ? owned(analysis, generated.get()) : named;
    }
    return owned(analysis, named);
  }

  private static Entity owned(Analysis analysis, Entity named) {
    if (named instanceof Entity.ModelField field) {
      return Members.owned(analysis, field);
    }
    return named instanceof Entity.ModelMethod method ? Members.owned(analysis, method) : named;
  }
}
