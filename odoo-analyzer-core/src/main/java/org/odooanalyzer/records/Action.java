package org.odooanalyzer.records;

import java.util.List;
import java.util.Optional;

/**
 * An action as data files declare it.
 *
 * @param id its complete id
 * @param kind its model, such as {@code ir.actions.act_window}
 * @param name what people see
 * @param model the model that it is about: {@code res_model} of windows and clients, {@code model}
 *     of reports; a server action names its model by an id
 * @param modelId the complete id of the {@code ir.model} of a server action
 * @param viewId the complete id of the view that a window opens with
 * @param bindingModelId the complete id of the {@code ir.model} whose records offer it
 * @param reportName the template of a report
 * @param groups the complete ids of the groups that may use it; absent where they are not known
 */
public record Action(
    String id,
    String kind,
    Optional<String> name,
    Optional<String> model,
    Optional<String> modelId,
    Optional<String> viewId,
    Optional<String> bindingModelId,
    Optional<String> reportName,
    Optional<List<String>> groups) {
  static Action of(DeclaredRecord one) {
    FieldValues values = one.values();
    return new Action(
        one.id(),
        one.model(),
        values.literal("name"),
        values.literal("res_model").or(() -> values.literal("model")),
        values.reference("model_id"),
        values.reference("view_id"),
        values.reference("binding_model_id"),
        values.literal("report_name"),
        values.ids(KeptFields.GROUPS));
  }
}
