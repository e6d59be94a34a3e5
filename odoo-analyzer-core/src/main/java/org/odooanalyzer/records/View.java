package org.odooanalyzer.records;

import java.util.Optional;

/**
 * A view ({@code ir.ui.view}) as data files declare it.
 *
 * @param id its complete id
 * @param model the model that it shows
 * @param inheritId the complete id of the view that it inherits from
 * @param type its type where it does not take that of the view it inherits from: {@code create} of
 *     odoo/addons/base/models/ir_ui_view.py
 * @param primary whether it is a view of its own and no change to another
 * @param priority what puts views in order, where it is given
 * @param template whether it is written as a {@code <template>}
 * @param key the key of a QWeb view
 */
public record View(
    String id,
    Optional<String> model,
    Optional<String> inheritId,
    Optional<String> type,
    boolean primary,
    Optional<Integer> priority,
    boolean template,
    Optional<String> key) {
  static final String MODEL = "ir.ui.view";

  /** A bound on views that inherit from each other; real chains have less than ten. */
  static final int LONGEST_CHAIN = 100;

  static View of(DeclaredRecord one) {
    FieldValues values = one.values();
    Optional<String> inheritId = values.reference("inherit_id");
    Optional<FieldValue> inherits = values.get("inherit_id");
    boolean standsAlone = inherits.isEmpty() || inherits.get() instanceof FieldValue.Empty;
    Optional<String> root =
        standsAlone ? one.first().values().literal(KeptFields.ARCH) : Optional.empty();
    return new View(
        one.id(),
        values.literal("model"),
        inheritId,
        values.literal("type").or(() -> root),
        values.literal("mode").map(mode -> mode.equals("primary")).orElse(standsAlone),
        values.literal("priority").flatMap(View::number),
        one.first().form() == Declaration.Form.TEMPLATE,
        values.literal("key"));
  }

  private static Optional<Integer> number(String text) {
    return text.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
