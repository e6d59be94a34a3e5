package org.odooanalyzer.records;

import java.util.Optional;

/**
 * What the users of a group may do with the records of a model ({@code ir.model.access}).
 *
 * @param id its complete id
 * @param modelId the complete id of the {@code ir.model}
 * @param group the complete id of the group
 * @param everybody whether it certainly names no group, and so is for all users
 */
public record ModelAccess(
    String id,
    Optional<String> modelId,
    Optional<String> group,
    boolean everybody,
    Permissions permissions) {
  static final String MODEL = "ir.model.access";

  static ModelAccess of(DeclaredRecord one) {
    FieldValues values = one.values();
    Optional<FieldValue> group = values.get("group_id");
    return new ModelAccess(
        one.id(),
        values.reference("model_id"),
        values.reference("group_id"),
        group.isEmpty() || group.get() instanceof FieldValue.Empty,
        Permissions.of(values, false));
  }
}
