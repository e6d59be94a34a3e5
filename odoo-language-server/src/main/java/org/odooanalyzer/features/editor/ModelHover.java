package org.odooanalyzer.features.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.text.FilePath;

/** What is said of a model: its name for people, and the addons that make it what it is. */
final class ModelHover {
  private ModelHover() {}

  static Optional<String> of(Analysis analysis, FilePath seenFrom, String name) {
    Optional<Model> found = analysis.registry().all().model(name);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Model model = found.get();
    HoverBlock hover = new HoverBlock("model", name);
    hover.paragraph(model.description().equals(name) ? "" : model.description());
    hover.paragraph(kind(model));
    List<String> seen = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    for (String addon : addons(model)) {
      FilePath manifest =
          analysis.addons().addon(addon).map(one -> one.manifest().file()).orElse(seenFrom);
      (Definition.isSeen(analysis, seenFrom, manifest) ? seen : unseen).add(addon);
    }
    model.origin().addon().ifPresent(addon -> hover.paragraph("Defined in `" + addon + "`"));
    model.origin().addon().ifPresent(seen::remove);
    model.origin().addon().ifPresent(unseen::remove);
    hover.paragraph(seen.isEmpty() ? "" : "Extended in " + HoverBlock.codes(seen));
    hover.paragraph(
        unseen.isEmpty() ? "" : "Extended in, but not depended on: " + HoverBlock.codes(unseen));
    List<String> parents =
        model.parents().stream().map(Model::name).filter(one -> !one.equals("base")).toList();
    hover.paragraph(parents.isEmpty() ? "" : "Inherits " + HoverBlock.codes(parents));
    hover.paragraph(
        model.inherits().isEmpty()
            ? ""
            : "Delegates to " + HoverBlock.codes(model.inherits().keySet()));
    return Optional.of(hover.toString());
  }

  private static String kind(Model model) {
    return model.isAbstract() ? "Abstract" : model.isTransient() ? "Transient" : "";
  }

  private static Set<String> addons(Model model) {
    List<DefinitionClass> classes = new ArrayList<>(model.ownDefinitions());
    Collections.reverse(classes);
    Set<String> addons = new LinkedHashSet<>();
    classes.forEach(type -> type.addon().ifPresent(addons::add));
    return addons;
  }
}
