package org.odooanalyzer.records;

import java.util.List;
import java.util.Map;

/**
 * An XML id that data files declare.
 *
 * @param id its complete form
 * @param occurrences the places that declare and delete it, in load order; the first one declares
 */
public record DataRecord(String id, List<Occurrence> occurrences) {
  private static final Map<String, String> GENERATED =
      Map.of(
          "ir.model", "model_",
          "ir.model.fields", "field_",
          "ir.model.fields.selection", "selection__",
          "ir.model.constraint", "constraint_",
          "ir.model.inherit", "model_inherit__",
          "ir.module.module", "module_");

  public DataRecord {
    occurrences = List.copyOf(occurrences);
  }

  /** The model of its first declaration. */
  public String model() {
    return ((Declaration) occurrences.get(0)).model();
  }

  /**
   * Whether the server itself makes ids of this form for the model, so that data files only change
   * the record: {@code _reflect_models} and others of odoo/addons/base/models/ir_model.py.
   */
  public boolean hasGeneratedForm() {
    return hasGeneratedForm(id, model());
  }

  static boolean hasGeneratedForm(String id, String model) {
    String prefix = GENERATED.get(model);
    return prefix != null && XmlIds.nameOf(id).startsWith(prefix);
  }
}
