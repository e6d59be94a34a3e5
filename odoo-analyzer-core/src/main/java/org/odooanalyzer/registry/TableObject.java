package org.odooanalyzer.registry;

import java.util.Optional;

/**
 * A constraint or index of a model's table: an attribute with {@code models.Constraint}, {@code
 * models.Index} or {@code models.UniqueIndex}, before 18.1 an item of {@code _sql_constraints}.
 *
 * @param name its name within the model; the table's name and an underscore come before it in the
 *     database
 * @param kind the name of its class
 * @param definition what stands behind its name in SQL; empty when it cannot be known
 */
public record TableObject(String name, String kind, Optional<String> definition) {
  /** The kind of all that {@code _sql_constraints} holds. */
  static final String CONSTRAINT = "Constraint";
}
