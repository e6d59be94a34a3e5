package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.evaluation.Unknown;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.facts.ParameterFact;

/** Reads the classes of fields from the source of Odoo and of the addons that make their own. */
final class FieldClasses {
  /** The attributes that decide what a field is when its arguments say nothing. */
  private static final List<String> DEFAULTS =
      List.of("store", "readonly", "required", "copy", "compute", "comodel_name", "selection");

  private final Evaluator evaluator;
  private final Pruning values;
  private final Optional<PythonClass> root;
  private final IdentityHashMap<PythonClass, Optional<FieldClass>> known = new IdentityHashMap<>();

  private final Map<Shape, FieldClass> kept = new HashMap<>();

  /** All that a class is; the parents are compared by identity. */
  private record Shape(
      String name,
      String type,
      List<FieldClass> parents,
      List<String> parameters,
      Map<String, Value> defaults) {
    static Shape of(FieldClass type) {
      return new Shape(
          type.name(), type.type(), type.parents(), type.parameters(), type.defaults());
    }
  }

  FieldClasses(Evaluator evaluator, Pruning values) {
    this.evaluator = evaluator;
    this.values = values;
    this.root =
        evaluator.valueOf("odoo.fields", "Field") instanceof Value.ClassObject type
            ? Optional.of(type.type())
            : Optional.empty();
  }

  /** Takes a class that was read before, and those that it inherits from, as they are. */
  void keep(FieldClass type) {
    if (kept.putIfAbsent(Shape.of(type), type) == null) {
      type.parents().forEach(this::keep);
    }
  }

  /** The class of fields that a class is; empty for any other class. */
  Optional<FieldClass> of(PythonClass type) {
    Optional<FieldClass> found = known.get(type);
    if (found == null) {
      found = isField(type) ? Optional.of(read(type)) : Optional.empty();
      known.put(type, found);
    }
    return found;
  }

  /** A class of {@code odoo.fields}. */
  Optional<FieldClass> named(String name) {
    return evaluator.valueOf("odoo.fields", name) instanceof Value.ClassObject type
        ? of(type.type())
        : Optional.empty();
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean isField(PythonClass type) {
    return root.isPresent() && type.mro().stream().anyMatch(parent -> parent == root.get());
  }

  private FieldClass read(PythonClass type) {
    List<FieldClass> parents = new ArrayList<>();
    type.mro().stream().skip(1).forEach(parent -> of(parent).ifPresent(parents::add));
    Map<String, Value> defaults = new HashMap<>();
    for (String attribute : DEFAULTS) {
      type.attribute(attribute).ifPresent(value -> defaults.put(attribute, values.prune(value)));
    }
    String fieldType = type.attribute("type").flatMap(Value::asText).orElse("");
    FieldClass made = new FieldClass(type.name(), fieldType, parents, parameters(type), defaults);
    return kept.getOrDefault(Shape.of(made), made);
  }

  /** The parameters of the first {@code __init__} that names them. */
  private static List<String> parameters(PythonClass type) {
    for (PythonClass parent : type.mro()) {
      if (parent.own("__init__").orElse(Unknown.VALUE) instanceof Value.FunctionObject init) {
        List<String> names = positional(init.fact());
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private static List<String> positional(FunctionFact init) {
    return init.parameters().stream()
        .filter(ParameterFact::isPositional)
        .map(ParameterFact::name)
        .skip(1)
        .toList();
  }
}
