package org.odooanalyzer.report.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.odooanalyzer.records.DataRecord;
import org.odooanalyzer.records.DeclaredRecord;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.Field;
import org.odooanalyzer.registry.FieldDefinition;
import org.odooanalyzer.registry.MethodDefinition;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.registry.RegistryScope;

/** What the models of a scope have, in the order in which it is shown: by name. */
final class Members {
  /** The model that every other one inherits from. */
  static final String BASE = "base";

  private final Set<DefinitionClass> classesOfBase = new HashSet<>();

  Members(RegistryScope scope) {
    scope.model(BASE).ifPresent(base -> classesOfBase.addAll(base.definitions()));
  }

  /** The fields whose type is known. */
  static SortedMap<String, Field> fields(Model model) {
    SortedMap<String, Field> fields = new TreeMap<>();
    model
        .fields()
        .forEach(
            (name, field) -> {
              if (!field.type().isEmpty()) {
                fields.put(name, field);
              }
            });
    return fields;
  }

  /** A call that makes a field, and the class in which it stands. */
  record Call(DefinitionClass definition, FieldDefinition field) {}

  /** The calls that make a field, most derived first; those that Odoo itself adds are left out. */
  static List<Call> calls(Field field) {
    List<Call> calls = new ArrayList<>();
    for (DefinitionClass definition : field.model().definitions()) {
      FieldDefinition own = definition.fields().get(field.name());
      if (own != null && !own.isAutomatic() && field.definitions().contains(own)) {
        calls.add(new Call(definition, own));
      }
    }
    return calls;
  }

  /** Whether Odoo gives the field to every model, in whatever way. */
  static boolean isAddedByOdoo(Field field) {
    return field.isAutomatic()
        || (!field.isInherited()
            && calls(field).stream().allMatch(call -> call.definition().addon().isEmpty()));
  }

  /** What data files declare, by id; records that the server makes anyway are left out. */
  static List<DeclaredRecord> records(RecordIndex index) {
    Set<String> generated = new HashSet<>();
    for (DataRecord one : index.records()) {
      if (one.hasGeneratedForm()) {
        generated.add(one.id());
      }
    }
    return index.all().records().filter(one -> !generated.contains(one.id())).toList();
  }

  /**
   * The methods that addons define for a model. What every model has from {@code base} is left out
   * everywhere but there.
   */
  SortedSet<String> methods(Model model) {
    boolean isBase = model.name().equals(BASE);
    SortedSet<String> names = new TreeSet<>();
    for (DefinitionClass definition : model.definitions()) {
      if (definition.addon().isPresent() && (isBase || !classesOfBase.contains(definition))) {
        names.addAll(definition.methods().keySet());
      }
    }
    return names;
  }

  /** The functions behind a name in the classes of addons, most derived first. */
  static List<MethodDefinition> chain(Model model, String method) {
    return model.definitions().stream()
        .filter(definition -> definition.addon().isPresent())
        .flatMap(definition -> Optional.ofNullable(definition.methods().get(method)).stream())
        .toList();
  }
}
