package org.odooanalyzer.features.editor;

import java.util.Optional;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.Place;
import org.odooanalyzer.features.Places;
import org.odooanalyzer.features.slots.SlotOccurrence;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.records.DeclaredRecord;
import org.odooanalyzer.records.RecordScope;
import org.odooanalyzer.text.FilePath;

/** What is said of an XML id: the model of its record, its addon and its name. */
final class RecordHover {
  private RecordHover() {}

  static Optional<String> of(Analysis analysis, FilePath seenFrom, String id) {
    String addon = SlotOccurrence.addon(analysis, seenFrom).orElse("");
    RecordScope all = analysis.records().all();
    RecordScope seen = addon.isEmpty() ? all : analysis.records().seenBy(addon);
    Optional<DeclaredRecord> found = seen.find(id).or(() -> all.find(id));
    if (found.isPresent()) {
      return Optional.of(text(found.get()));
    }
    Optional<String> generated = all.model(id);
    if (generated.isPresent()) {
      HoverBlock hover = new HoverBlock("record", id + ": " + generated.get());
      return Optional.of(hover.paragraph("Made by the server").toString());
    }
    return Places.of(analysis, new Entity.XmlId(id), seenFrom).stream()
        .findFirst()
        .map(place -> unloaded(id, place));
  }

  private static String text(DeclaredRecord one) {
    HoverBlock hover = new HoverBlock("record", one.id() + ": " + one.model());
    hover.paragraph(one.values().literal("name").orElse(""));
    hover.paragraph("Declared in `" + one.addon() + "`");
    long changes = one.declarations().stream().map(place -> place.addon()).distinct().count() - 1;
    hover.paragraph(changes > 0 ? "Changed by " + changes + " other addons" : "");
    return hover.toString();
  }

  private static String unloaded(String id, Place place) {
    return new HoverBlock("record", id)
        .paragraph(
            "Declared in `" + place.file().path() + "`, which Odoo does not load with its data")
        .toString();
  }
}
