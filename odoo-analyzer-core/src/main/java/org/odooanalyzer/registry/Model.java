package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Linearization;
import org.odooanalyzer.evaluation.Unknown;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.evaluation.Value.Word;

/** A model as the addons of a scope make it. */
public final class Model implements ModelPart {
  private final RegistryScope scope;
  private final String name;
  private final DefinitionClass origin;
  private final Map<String, String> broughtBy = new HashMap<>();
  private List<ModelPart> parts = List.of();
  private @Nullable List<ModelPart> mro;
  private @Nullable List<DefinitionClass> definitions;
  private @Nullable Map<String, String> declaredInherits;
  private @Nullable Map<String, String> inherits;
  private @Nullable ModelFields fields;

  Model(RegistryScope scope, String name, DefinitionClass origin) {
    this.scope = scope;
    this.name = name;
    this.origin = origin;
  }

  public String name() {
    return name;
  }

  /** The scope that it belongs to. */
  public RegistryScope scope() {
    return scope;
  }

  /** The class that defines it first. */
  public DefinitionClass origin() {
    return origin;
  }

  /** The classes and models that it inherits from directly, in Python's order. */
  List<ModelPart> parts() {
    return parts;
  }

  void setParts(Collection<ModelPart> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * The classes that it is made of, those of the models that it inherits from included, in the
   * order in which Python looks for attributes: what is loaded last comes first.
   */
  public List<DefinitionClass> definitions() {
    synchronized (scope) {
      if (definitions == null) {
        List<DefinitionClass> found = new ArrayList<>();
        for (ModelPart part : mro()) {
          if (part instanceof DefinitionClass definition) {
            found.add(definition);
          }
        }
        definitions = List.copyOf(found);
      }
      return definitions;
    }
  }

  private List<ModelPart> mro() {
    if (mro == null) {
      List<List<ModelPart>> lists = new ArrayList<>();
      for (ModelPart part : parts) {
        if (part instanceof Model parent) {
          lists.add(parent.mro());
        } else if (part instanceof DefinitionClass definition) {
          List<ModelPart> order = new ArrayList<>();
          order.add(definition);
          order.addAll(definition.parents());
          lists.add(order);
        }
      }
      lists.add(parts);
      mro = Linearization.<ModelPart>of(this, lists);
    }
    return mro;
  }

  /** The classes that define or extend this very model, last loaded first. */
  public List<DefinitionClass> ownDefinitions() {
    return definitions().stream()
        .filter(
            definition ->
                definition.declaration().filter(said -> said.model().equals(name)).isPresent())
        .toList();
  }

  /** The models that it inherits from directly, in Python's order; {@code base} is among them. */
  public List<Model> parents() {
    List<Model> parents = new ArrayList<>();
    for (ModelPart part : parts) {
      if (part instanceof Model parent) {
        parents.add(parent);
      }
    }
    return parents;
  }

  /** The models that it inherits from since an addon said so, the last addon that said so. */
  List<Model> parentsBroughtBy(String addon) {
    return parents().stream().filter(parent -> addon.equals(broughtBy.get(parent.name()))).toList();
  }

  /** Notes which addon says that this model inherits from another. */
  void bring(String parent, String addon) {
    broughtBy.put(parent, addon);
  }

  /** Whether all classes are known that it is made of. */
  public boolean isComplete() {
    return definitions().stream().allMatch(DefinitionClass::isComplete);
  }

  /** The value of a class attribute; empty when no class has it. */
  public Optional<Value> attribute(String attribute) {
    for (DefinitionClass definition : definitions()) {
      Optional<Value> own = definition.own(attribute);
      if (own.isPresent()) {
        return own;
      }
    }
    return Optional.empty();
  }

  private boolean is(String attribute) {
    return attribute(attribute).filter(value -> value == Word.TRUE).isPresent();
  }

  public boolean isAbstract() {
    return is("_abstract");
  }

  public boolean isTransient() {
    return is("_transient");
  }

  /** {@code _description}, or its name. */
  public String description() {
    return ownText("_description").orElse(name);
  }

  /** {@code _table}, or its name with underscores. */
  public String table() {
    return ownText("_table").orElse(name.replace('.', '_'));
  }

  /** The order of its records; empty when it is made by code. */
  public Optional<String> order() {
    return attribute("_order").flatMap(Value::asText);
  }

  /** The field that names its records. */
  public Optional<String> recName() {
    Optional<String> given =
        attribute("_rec_name").flatMap(Value::asText).filter(text -> !text.isEmpty());
    if (given.isPresent()) {
      return given;
    }
    return fields().containsKey("name") ? Optional.of("name") : Optional.empty();
  }

  /** Whether it has the fields that say who changed a record when. */
  boolean logsAccess() {
    Value log = attribute("_auto").orElse(Unknown.VALUE);
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i) instanceof DefinitionClass definition) {
        log = definition.attribute("_log_access").orElse(log);
      }
    }
    return log == Word.TRUE;
  }

  /** An attribute that is not taken from the models that it inherits from. */
  private Optional<String> ownText(String attribute) {
    for (ModelPart part : parts) {
      if (part instanceof DefinitionClass definition) {
        Optional<String> text = definition.attribute(attribute).flatMap(Value::asText);
        if (text.filter(value -> !value.isEmpty()).isPresent()) {
          return text;
        }
      }
    }
    return Optional.empty();
  }

  /** The models whose fields it has through a field of its own, and that field. */
  public Map<String, String> inherits() {
    synchronized (scope) {
      if (inherits == null) {
        inherits = Map.of();
        Map<String, String> found = new LinkedHashMap<>(declaredInherits());
        if (scope.registry().rules().delegateInherits()) {
          found.putAll(new ModelFields(this).delegates());
        }
        inherits = Collections.unmodifiableMap(found);
      }
      return inherits;
    }
  }

  /** Those of {@code _inherits} alone. */
  Map<String, String> declaredInherits() {
    if (declaredInherits != null) {
      return declaredInherits;
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = parts.size() - 1; i >= 0; i--) {
      ModelPart part = parts.get(i);
      if (part instanceof Model parent) {
        found.putAll(parent.declaredInherits());
      } else if (part instanceof DefinitionClass definition) {
        definition.declaration().ifPresent(said -> found.putAll(said.inherits()));
      }
    }
    declaredInherits = Collections.unmodifiableMap(found);
    return declaredInherits;
  }

  /** The constraints and indexes of its table by name, in the order of the classes. */
  public Map<String, TableObject> tableObjects() {
    Map<String, TableObject> found = new LinkedHashMap<>();
    if (scope.registry().rules().hasTableObjects()) {
      List<DefinitionClass> classes = definitions();
      for (int i = classes.size() - 1; i >= 0; i--) {
        classes.get(i).tableObjects().forEach(object -> found.put(object.name(), object));
      }
    } else {
      addSqlConstraints(found);
    }
    return found;
  }

  private void addSqlConstraints(Map<String, TableObject> found) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      ModelPart part = parts.get(i);
      if (part instanceof Model parent) {
        parent.addSqlConstraints(found);
      } else if (part instanceof DefinitionClass definition) {
        definition
            .attribute("_sql_constraints")
            .ifPresent(constraints -> TableObjects.addConstraints(constraints, found));
      }
    }
  }

  /** All fields by name, after set-up. */
  public Map<String, Field> fields() {
    return modelFields().all();
  }

  /** The field of a name. */
  public Optional<Field> field(String field) {
    return Optional.ofNullable(fields().get(field));
  }

  private ModelFields modelFields() {
    synchronized (scope) {
      if (fields == null) {
        fields = new ModelFields(this);
      }
      return fields;
    }
  }

  /**
   * The functions of a name in the classes of addons, in the order in which {@code super()} goes
   * through them.
   */
  public List<MethodDefinition> methods(String method) {
    List<MethodDefinition> chain = new ArrayList<>();
    for (DefinitionClass definition : definitions()) {
      MethodDefinition own = definition.methods().get(method);
      if (own != null) {
        chain.add(own);
      }
    }
    return chain;
  }

  @Override
  public String toString() {
    return name;
  }
}
