package org.odooanalyzer.records;

import java.util.List;
import java.util.Optional;

/**
 * Which records of a model the users of some groups may work on ({@code ir.rule}).
 *
 * @param id its complete id
 * @param modelId the complete id of the {@code ir.model}
 * @param groups the complete ids of the groups, none for everybody; absent where they are not known
 * @param permissions what it is a condition of
 */
public record RecordRule(
    String id, Optional<String> modelId, Optional<List<String>> groups, Permissions permissions) {
  static final String MODEL = "ir.rule";

  static RecordRule of(DeclaredRecord one) {
    FieldValues values = one.values();
    return new RecordRule(
        one.id(), values.reference("model_id"), values.ids("groups"), Permissions.of(values, true));
  }
}
