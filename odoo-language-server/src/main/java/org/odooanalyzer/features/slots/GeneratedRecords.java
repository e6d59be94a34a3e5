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
  static Optional<? extends Entity> of(Analysis analysis, String id) {
    String addon = XmlIds.addonOf(id);
    String name = XmlIds.nameOf(id);
    if (name.startsWith(MODEL)) {
      return model(analysis, addon, name.substring(MODEL.length()))
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
    return model(analysis, "", name.substring(FIELD.length(), end))
        .flatMap(model -> Members.field(analysis, model, field));
  }

  /** The only model that an addon has a class of and whose name reads so without dots. */
  private static Optional<Model> model(Analysis analysis, String addon, String name) {
    List<Model> found = new ArrayList<>();
    for (Model model : analysis.registry().all().models()) {
      if (model.name().length() == name.length()
          && model.name().replace('.', '_').equals(name)
          && (addon.isEmpty() || hasClass(model, addon))) {
        found.add(model);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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
