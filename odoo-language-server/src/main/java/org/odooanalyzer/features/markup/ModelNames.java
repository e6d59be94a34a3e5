package org.odooanalyzer.features.markup;

import java.util.Map;
import java.util.Set;

/** The fields of Odoo's own models whose texts name models, or speak of one. */
final class ModelNames {
  /** The fields that hold a domain on the model that their record is about. */
  static final Set<String> DOMAINS = Set.of("domain", "domain_force", "filter_domain");

  private static final Map<String, Set<String>> NAMES =
      Map.ofEntries(
          Map.entry("ir.ui.view", Set.of("model")),
          Map.entry("ir.actions.act_window", Set.of("res_model")),
          Map.entry("ir.actions.client", Set.of("res_model")),
          Map.entry("ir.actions.report", Set.of("model")),
          Map.entry("ir.filters", Set.of("model_id")),
          Map.entry("ir.exports", Set.of("resource")),
          Map.entry("ir.model", Set.of("model")),
          Map.entry("ir.model.fields", Set.of("model", "relation")),
          Map.entry("ir.model.data", Set.of("model")),
          Map.entry("ir.attachment", Set.of("res_model")),
          Map.entry("ir.embedded.actions", Set.of("parent_res_model")),
          Map.entry("mail.activity.type", Set.of("res_model")),
          Map.entry("mail.activity", Set.of("res_model")),
          Map.entry("mail.followers", Set.of("res_model")),
          Map.entry("mail.message", Set.of("model")),
          Map.entry("mail.message.subtype", Set.of("res_model")),
          Map.entry("rating.rating", Set.of("res_model")));

  private static final Set<String> WITH_CONTEXT = Set.of("ir.actions.act_window", "ir.filters");

  private ModelNames() {}

  static boolean isModelName(String model, String field) {
    return NAMES.getOrDefault(model, Set.of()).contains(field);
  }

  /** Whether the records of a model have a context for the model that they are about. */
  static boolean hasContext(String model) {
    return WITH_CONTEXT.contains(model);
  }
}
