package org.odooanalyzer.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.evaluation.Value;

/**
 * A class of fields, such as {@code fields.Char}. Two are the same only if they are one object.
 *
 * @see FieldClasses
 */
public final class FieldClass {
  private final String name;
  private final String type;
  private final List<FieldClass> parents;
  private final List<String> parameters;
  private final Map<String, Value> defaults;

  /**
   * A class of fields.
   *
   * @param type the type of its fields; empty when it has none
   * @param parents the classes of fields that it inherits from, nearest first
   * @param parameters the arguments that a call may give without a keyword, in order
   * @param defaults the attributes of the class that decide what a field is
   */
  public FieldClass(
      String name,
      String type,
      List<FieldClass> parents,
      List<String> parameters,
      Map<String, Value> defaults) {
    this.name = name;
    this.type = type;
    this.parents = List.copyOf(parents);
    this.parameters = List.copyOf(parameters);
    this.defaults = Map.copyOf(defaults);
  }

  /** Its name in Python. */
  public String name() {
    return name;
  }

  /** The type of its fields, such as {@code many2one}. */
  public String type() {
    return type;
  }

  /** The classes of fields that it inherits from, nearest first, without itself. */
  public List<FieldClass> parents() {
    return parents;
  }

  /** The names of the arguments that a call may give without a keyword, in order. */
  public List<String> parameters() {
    return parameters;
  }

  /** The attributes of the class that decide what a field is. */
  public Map<String, Value> defaults() {
    return defaults;
  }

  /** The value of an attribute of the class. */
  Optional<Value> defaultOf(String attribute) {
    return Optional.ofNullable(defaults.get(attribute));
  }

  /** Whether fields of this class are fields of another. */
  @SuppressWarnings("ReferenceEquality")
  boolean isA(FieldClass other) {
    return this == other || parents.stream().anyMatch(parent -> parent == other);
  }

  @Override
  public String toString() {
    return name;
  }
}
