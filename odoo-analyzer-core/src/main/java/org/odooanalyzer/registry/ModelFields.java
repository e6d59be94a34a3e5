package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.evaluation.Value.Word;

/**
 * Puts the fields of a model together: {@code _setup} of {@code odoo/orm/model_classes.py}, before
 * 18.1 {@code _setup_base} of {@code odoo/models.py}.
 */
final class ModelFields {
  private final Model model;
  private final OrmRules rules;
  private final Map<String, Field> own;
  private @Nullable Map<String, Field> all;

  ModelFields(Model model) {
    this.model = model;
    this.rules = model.scope().registry().rules();
    this.own = own();
  }

  /** All fields, those of {@code _inherits} behind the model's own. */
  Map<String, Field> all() {
    synchronized (model.scope()) {
      if (all == null) {
        Map<String, Field> found = new LinkedHashMap<>(own);
        addInherited(found);
        all = Collections.unmodifiableMap(found);
      }
      return all;
    }
  }

  /** The fields that make an {@code _inherits} by themselves, by the model they lead to. */
  Map<String, String> delegates() {
    Map<String, String> delegates = new LinkedHashMap<>();
    own.forEach(
        (name, field) -> {
          if (field.type().equals("many2one")
              && field.related().isEmpty()
              && field.attribute("delegate").filter(value -> value == Word.TRUE).isPresent()) {
            field.comodel().ifPresent(comodel -> delegates.put(comodel, name));
          }
        });
    return delegates;
  }

  private Map<String, Field> own() {
    Map<String, Field> fields = new LinkedHashMap<>();
    List<DefinitionClass> classes = model.definitions();
    for (int i = classes.size() - 1; i >= 0; i--) {
      for (String name : classes.get(i).fields().keySet()) {
        if (!fields.containsKey(name)) {
          List<FieldDefinition> definitions =
              rules.fieldsFromClasses() ? fromClasses(name) : fromAttribute(name);
          if (!definitions.isEmpty() && !isLeftToParents(definitions)) {
            fields.put(name, new Field(model, name, definitions));
          }
        }
      }
    }
    addMagic(fields);
    addDelegates(fields);
    return fields;
  }

  /**
   * Before 15.0 a field that says itself to be inherited is made from that of the parent, with its
   * own arguments on top.
   */
  private boolean isLeftToParents(List<FieldDefinition> definitions) {
    return !rules.fieldsFromClasses()
        && definitions.stream()
            .anyMatch(field -> field.argument("inherited").flatMap(Value::truth).orElse(false));
  }

  /** Every definition counts that the last one is compatible with; most derived first. */
  private List<FieldDefinition> fromClasses(String name) {
    List<FieldDefinition> found = new ArrayList<>();
    for (DefinitionClass definition : model.definitions()) {
      FieldDefinition field = definition.fields().get(name);
      if (field != null) {
        if (!found.isEmpty() && !found.get(0).type().isA(field.type())) {
          break;
        }
        found.add(field);
      }
    }
    return found;
  }

  /** The attribute of the most derived class decides what the field is. */
  private List<FieldDefinition> fromAttribute(String name) {
    List<FieldDefinition> found = new ArrayList<>();
    for (DefinitionClass definition : model.definitions()) {
      FieldDefinition field = definition.fields().get(name);
      if (field == null) {
        if (definition.own(name).isPresent()) {
          break;
        }
        continue;
      }
      if (!found.isEmpty() && !field.type().isA(found.get(0).type())) {
        break;
      }
      found.add(field);
    }
    return found;
  }

  private void addMagic(Map<String, Field> fields) {
    boolean logs = model.logsAccess();
    model
        .scope()
        .registry()
        .magic()
        .forEach(
            (magic, definition) -> {
              if (magic.when().needsLogAccess() && !logs) {
                return;
              }
              Field field = new Field(model, magic.name(), List.of(definition));
              if (magic.when().isForced()) {
                fields.put(magic.name(), field);
              } else {
                fields.putIfAbsent(magic.name(), field);
              }
            });
  }

  /** The fields that {@code _inherits} names and no class defines. */
  private void addDelegates(Map<String, Field> fields) {
    model
        .declaredInherits()
        .forEach(
            (comodel, name) -> {
              if (!fields.containsKey(name)) {
                model
                    .scope()
                    .registry()
                    .delegate(name, comodel)
                    .ifPresent(made -> fields.put(name, new Field(model, name, List.of(made))));
              }
            });
  }

  /** {@code _add_inherited_fields}. */
  private void addInherited(Map<String, Field> fields) {
    if (model.isAbstract() && !rules.abstractDelegates()) {
      return;
    }
    Map<String, Field> inherited = new LinkedHashMap<>();
    model.inherits().forEach((parent, through) -> addInherited(parent, through, inherited));
    inherited.forEach(fields::putIfAbsent);
  }

  private void addInherited(String parent, String through, Map<String, Field> inherited) {
    Optional<Model> other = model.scope().model(parent);
    if (other.isPresent() && !delegates(other.get(), new HashSet<>())) {
      other.get().fields().forEach((name, field) -> inherited.put(name, inherited(field, through)));
    }
  }

  /** Whether a model has the fields of this one, so that both would have those of each other. */
  private boolean delegates(Model other, Set<String> visited) {
    return other.name().equals(model.name())
        || (visited.add(other.name())
            && other.inherits().keySet().stream()
                .flatMap(next -> model.scope().model(next).stream())
                .anyMatch(next -> delegates(next, visited)));
  }

  private Field inherited(Field field, String through) {
    List<FieldDefinition> definitions =
        rules.fieldsFromClasses() ? List.of() : fromAttribute(field.name());
    return new Field(model, field, through, definitions);
  }
}
