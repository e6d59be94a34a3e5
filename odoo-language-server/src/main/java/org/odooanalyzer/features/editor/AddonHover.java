package org.odooanalyzer.features.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.query.Analysis;

/** What is said of an addon: what its manifest says, and all that it depends on. */
final class AddonHover {
  private AddonHover() {}

  static Optional<String> of(Analysis analysis, String name) {
    return analysis.addons().addon(name).map(addon -> text(analysis, addon));
  }

  private static String text(Analysis analysis, Addon addon) {
    HoverBlock hover = new HoverBlock("addon", addon.name());
    hover.paragraph(addon.manifest().name().known().map(title -> "**" + title + "**").orElse(""));
    hover.paragraph(addon.manifest().value("summary").flatMap(FactExpr::asText).orElse(""));
    List<String> facts = new ArrayList<>();
    addon.manifest().version().known().ifPresent(version -> facts.add("Version " + version));
    List<String> direct = analysis.addons().dependencies(addon);
    if (!direct.isEmpty()) {
      facts.add("Depends on " + HoverBlock.codes(direct));
    }
    List<String> indirect = new ArrayList<>(analysis.addons().closure(addon.name()));
    indirect.remove(addon.name());
    indirect.removeAll(direct);
    if (!indirect.isEmpty()) {
      facts.add("And through them on " + HoverBlock.codes(indirect));
    }
    return hover.list(facts).toString();
  }
}
