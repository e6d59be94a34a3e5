package org.odooanalyzer.records;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of which values are kept, by model: those that the typed records are made of. */
final class KeptFields {
  /** Under this name the outermost element of a view's {@code arch} is kept. */
  static final String ARCH = "arch";

  /** The groups of a record, which versions before 18.2 call {@code groups_id}. */
  static final String GROUPS = "group_ids";

  private static final Map<String, Set<String>> BY_MODEL =
      Map.ofEntries(
          Map.entry(
              "ir.ui.view",
              Set.of(
                  "name",
                  "model",
                  "inherit_id",
                  "type",
                  "mode",
                  "priority",
                  "key",
                  "active",
                  ARCH)),
          Map.entry("ir.ui.menu", Set.of("name", "parent_id", "action", "active", GROUPS)),
          Map.entry("ir.actions.act_window", action("res_model", "view_mode", "view_id")),
          Map.entry("ir.actions.report", action("model", "report_name", "report_type")),
          Map.entry("ir.actions.server", action("model_id", "state")),
          Map.entry("ir.actions.client", action("tag", "res_model")),
          Map.entry("ir.actions.act_url", action("url", "target")),
          Map.entry(
              "res.groups",
              Set.of("name", "implied_ids", "implied_by_ids", "category_id", "privilege_id")),
          Map.entry(
              "ir.model.access",
              Set.of(
                  "name",
                  "model_id",
                  "group_id",
                  "active",
                  "perm_read",
                  "perm_write",
                  "perm_create",
                  "perm_unlink")),
          Map.entry(
              "ir.rule",
              Set.of(
                  "name",
                  "model_id",
                  "groups",
                  "active",
                  "perm_read",
                  "perm_write",
                  "perm_create",
                  "perm_unlink")),
          Map.entry("ir.cron", Set.of("name", "model_id", "state", "active")));

  private KeptFields() {}

  /** The names for a model; none for most models. */
  static Set<String> of(String model) {
    return BY_MODEL.getOrDefault(model, Set.of());
  }

  /** The name under which a field is kept. */
  static String canonical(String name) {
    return name.equals("groups_id") ? GROUPS : name;
  }

  private static Set<String> action(String first, String... others) {
    Set<String> names = new HashSet<>(List.of(others));
    names.add(first);
    names.addAll(Set.of("name", "binding_model_id", GROUPS));
    return Set.copyOf(names);
  }
}
