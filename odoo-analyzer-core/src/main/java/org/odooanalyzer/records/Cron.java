package org.odooanalyzer.records;

import java.util.Optional;

/**
 * A scheduled job ({@code ir.cron}).
 *
 * @param id its complete id
 * @param modelId the complete id of the {@code ir.model} that its code works on
 */
public record Cron(String id, Optional<String> name, Optional<String> modelId, boolean active) {
  static final String MODEL = "ir.cron";

  static Cron of(DeclaredRecord one) {
    FieldValues values = one.values();
    return new Cron(
        one.id(),
        values.literal("name"),
        values.reference("model_id"),
        values.truth("active").orElse(true));
  }
}
