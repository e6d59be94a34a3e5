package org.odooanalyzer.features;

import org.odooanalyzer.registry.Field;

/** How members of models are written for people. */
public final class MemberText {
  private MemberText() {}

  /** The type of a field: the model of its values, or else the class of the field. */
  public static String type(Field field) {
    return field.comodel().orElseGet(() -> className(field));
  }

  /** The class of a field, such as {@code Many2one}. */
  public static String className(Field field) {
    String type = field.type();
    return field.definitions().isEmpty()
        ? type.isEmpty() ? "Field" : Character.toUpperCase(type.charAt(0)) + type.substring(1)
        : field.definitions().get(0).type().name();
  }
}
