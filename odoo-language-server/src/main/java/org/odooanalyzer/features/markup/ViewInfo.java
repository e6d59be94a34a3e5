package org.odooanalyzer.features.markup;

import java.util.Optional;
import org.odooanalyzer.records.View;
import org.odooanalyzer.records.XmlIds;
import org.odooanalyzer.syntax.xml.XmlElement;

/**
 * What decides which model a view is about.
 *
 * @param id its complete id; empty for a record without
 * @param inheritId the complete id of the view that it inherits from
 * @param isPrimary whether it is a view of its own although it inherits
 */
record ViewInfo(String id, Optional<String> model, Optional<String> inheritId, boolean isPrimary) {
  static ViewInfo of(View view) {
    return new ViewInfo(view.id(), view.model(), view.inheritId(), view.primary());
  }

  /** The view of a record as the file says, which is what counts while it is typed. */
  static ViewInfo of(XmlElement one, String addon, ViewFamily family) {
    String id = one.value("id").map(written -> XmlIds.complete(addon, written)).orElse("");
    Optional<ViewInfo> known = id.isEmpty() ? Optional.empty() : family.view(id);
    Optional<String> model = text(one, "model").or(() -> known.flatMap(ViewInfo::model));
    Optional<String> inheritId =
        one.elements().stream()
            .filter(field -> field.value("name").filter("inherit_id"::equals).isPresent())
            .flatMap(field -> field.value("ref").stream())
            .map(written -> XmlIds.complete(addon, written))
            .findFirst()
            .or(() -> known.flatMap(ViewInfo::inheritId));
    boolean isPrimary =
        text(one, "mode")
            .map(mode -> mode.equals("primary"))
            .or(() -> known.map(ViewInfo::isPrimary))
            .orElse(inheritId.isEmpty());
    return new ViewInfo(id, model, inheritId, isPrimary);
  }

  private static Optional<String> text(XmlElement one, String name) {
    return one.elements().stream()
        .filter(field -> field.value("name").filter(name::equals).isPresent())
        .map(field -> field.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** Whether its own model counts, and not that of the view that it changes. */
  boolean standsAlone() {
    return isPrimary || inheritId.isEmpty();
  }
}
