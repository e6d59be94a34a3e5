package org.odooanalyzer.records;

import java.util.List;
import java.util.Optional;

/**
 * A menu ({@code ir.ui.menu}) as data files declare it.
 *
 * @param id its complete id
 * @param name its name; absent where the server takes that of the action
 * @param parent the complete id of the menu above; absent at the top and where it is not known
 * @param action the complete id of what it opens
 * @param groups the complete ids of the groups that see it; absent where they are not known
 */
public record Menu(
    String id,
    Optional<String> name,
    Optional<String> parent,
    Optional<String> action,
    Optional<List<String>> groups,
    boolean active) {
  static final String MODEL = "ir.ui.menu";

  static Menu of(DeclaredRecord one) {
    FieldValues values = one.values();
    return new Menu(
        one.id(),
        values.literal("name"),
        values.reference("parent_id"),
        values.reference("action"),
        values.ids(KeptFields.GROUPS),
        values.truth("active").orElse(true));
  }
}
