package org.odooanalyzer.records;

import java.util.List;
import java.util.Optional;

/**
 * A group of users ({@code res.groups}) as data files declare it.
 *
 * @param id its complete id
 * @param implied the complete ids of the groups that it says its users are in as well; absent where
 *     they are not known
 * @param impliedBy the complete ids of the groups whose users it says are in it as well; absent
 *     where they are not known
 * @param category the complete id of its {@code ir.module.category}, since 18.2 of its privilege
 */
public record Group(
    String id,
    Optional<String> name,
    Optional<List<String>> implied,
    Optional<List<String>> impliedBy,
    Optional<String> category) {
  static final String MODEL = "res.groups";

  static Group of(DeclaredRecord one) {
    FieldValues values = one.values();
    return new Group(
        one.id(),
        values.literal("name"),
        values.ids("implied_ids"),
        values.ids("implied_by_ids"),
        values.reference("privilege_id").or(() -> values.reference("category_id")));
  }
}
