package org.odooanalyzer.features.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.Members;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.records.XmlIds;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.registry.RegistryScope;
import org.odooanalyzer.text.FilePath;

/**
 * What the XML ids stand for that a server makes of models, fields and addons: {@code
 * _reflect_models} and {@code _reflect_fields} of odoo/addons/base/models/ir_model.py, and {@code
 * module_…} of odoo/addons/base/models/ir_module.py.
 */
final class GeneratedRecords {
  private static final String MODEL = "model_";
  private static final String FIELD = "field_";
  private static final String ADDON = "module_";

  private GeneratedRecords() {}

  /** The model, field or addon whose record has a complete id. */
  static Optional<? extends Entity> of(Analysis analysis, FilePath seenFrom, String id) {
    String addon = XmlIds.addonOf(id);
    String name = XmlIds.nameOf(id);
    if (name.startsWith(MODEL)) {
      return model(analysis, seenFrom, addon, name.substring(MODEL.length()))
          .map(model -> new Entity.OdooModel(model.name()));
    } else if (name.startsWith(ADDON) && addon.equals("base")) {
      return analysis
          .addons()
          .addon(name.substring(ADDON.length()))
          .map(found -> new Entity.OdooAddon(found.name()));
    }
    int end = name.indexOf("__", FIELD.length());
    if (!name.startsWith(FIELD) || end < 0) {
      return Optional.empty();
    }
    String field = name.substring(end + 2);
    return model(analysis, seenFrom, "", name.substring(FIELD.length(), end))
        .flatMap(model -> Members.field(model, field));
  }

  /** The only model of a name with all addons, or else the only one as a file sees them. */
  private static Optional<Model> model(
      Analysis analysis, FilePath seenFrom, String addon, String name) {
    List<Model> found = models(analysis.registry().all(), addon, name);
    if (found.size() != 1) {
      found = models(analysis.models(seenFrom), addon, name);
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The models that an addon has a class of and whose names read so without dots. */
  private static List<Model> models(RegistryScope scope, String addon, String name) {
    List<Model> found = new ArrayList<>();
    for (Model model : scope.models()) {
      if (model.name().length() == name.length()
          && model.name().replace('.', '_').equals(name)
          && (addon.isEmpty() || hasClass(model, addon))) {
        found.add(model);
      }
    }
    return found;
  }

  private static boolean hasClass(Model model, String addon) {
    for (DefinitionClass definition : model.ownDefinitions()) {
      if (definition.addon().filter(addon::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
