package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.evaluation.Value.Word;

/**
 * A field of a model as it is after set-up: {@code _get_attrs}, {@code setup_related} and {@code
 * setup_nonrelated} of {@code odoo/orm/fields.py}.
 */
public final class Field {
  /** How many fields that stand for other fields are followed. */
  private static final int MAX_RELATED = 30;

  private final Model model;
  private final String name;
  private final FieldClass type;
  private final List<FieldDefinition> definitions;
  private final Map<String, Value> arguments;
  private final @Nullable Field inherited;
  private @Nullable String comodel;

  /**
   * A field that the classes of its model define.
   *
   * @param definitions at least one; most derived first
   */
  Field(Model model, String name, List<FieldDefinition> definitions) {
    this.model = model;
    this.name = name;
    this.type = definitions.get(0).type();
    this.definitions = List.copyOf(definitions);
    this.arguments = merge(definitions);
    this.inherited = null;
  }

  /**
   * A field of another model, which this one has through a field of {@code _inherits}.
   *
   * @param through the name of that field
   * @param definitions what the classes of this model say of it; may be empty
   */
  Field(Model model, Field inherited, String through, List<FieldDefinition> definitions) {
    this.model = model;
    this.name = inherited.name;
    this.type = inherited.type;
    this.definitions = List.copyOf(definitions);
    Map<String, Value> given = new HashMap<>(merge(definitions));
    given.put("related", new Value.Text(through + "." + inherited.name));
    this.arguments = Map.copyOf(given);
    this.inherited = inherited;
  }

  private static Map<String, Value> merge(List<FieldDefinition> definitions) {
    if (definitions.size() == 1) {
      return definitions.get(0).arguments();
    }
    Map<String, Value> merged = new HashMap<>();
    for (int i = definitions.size() - 1; i >= 0; i--) {
      merged.putAll(definitions.get(i).arguments());
    }
    return Map.copyOf(merged);
  }

  public Model model() {
    return model;
  }

  public String name() {
    return name;
  }

  /** Its type, such as {@code many2one}. */
  public String type() {
    return type.type();
  }

  /** The calls that define it, most derived first; empty for an inherited one. */
  public List<FieldDefinition> definitions() {
    return definitions;
  }

  /** Whether it is a field of another model, by {@code _inherits}. */
  public boolean isInherited() {
    return inherited != null || isGiven("inherited");
  }

  /** Whether Odoo adds it to every model. */
  public boolean isAutomatic() {
    return inherited != null
        ? inherited.isAutomatic()
        : definitions.stream().allMatch(FieldDefinition::isAutomatic);
  }

  /** The value of an argument of the last call that gives it, or of the class of the field. */
  public Optional<Value> attribute(String attribute) {
    Value value = arguments.get(attribute);
    if (value != null) {
      return Optional.of(value);
    }
    return inherited != null ? inherited.attribute(attribute) : type.defaultOf(attribute);
  }

  private boolean isGiven(String argument) {
    Value value = arguments.get(argument);
    return value != null && value.truth().orElse(false);
  }

  private Optional<Boolean> truth(String attribute) {
    return attribute(attribute).orElse(Word.NONE).truth();
  }

  OrmRules rules() {
    return model.scope().registry().rules();
  }

  /** The dotted path to the field that it stands for. */
  public Optional<String> related() {
    return Optional.ofNullable(arguments.get("related"))
        .flatMap(Value::asText)
        .filter(path -> !path.isEmpty());
  }

  /** Whether Odoo itself computes it, whatever its arguments say. */
  private boolean isComputedByOdoo() {
    return isGiven("related")
        || isGiven("sparse")
        || (isGiven("company_dependent") && !rules().storesCompanyDependent());
  }

  /** The method that computes it; a function without a name is {@link Value.Callable}. */
  public Optional<Value> compute() {
    return isComputedByOdoo() ? Optional.empty() : function("compute");
  }

  /** The method that writes what it is computed from. */
  public Optional<Value> inverse() {
    boolean isMade =
        isGiven("related")
            ? isInherited()
                || (!isKept(isReadonly()) && !isKept(target().flatMap(Field::isReadonly)))
            : isComputedByOdoo() && !isKept(isReadonly());
    return isMade ? Optional.empty() : function("inverse");
  }

  /** The method that searches by it. */
  public Optional<Value> search() {
    boolean isMade =
        isGiven("related")
            ? target().filter(Field::isSearchable).isPresent()
                && (rules().replacesSearch() || !isKept(isStored()))
            : isGiven("company_dependent") && isComputedByOdoo();
    return isMade ? Optional.empty() : function("search");
  }

  private boolean isSearchable() {
    return isKept(isStored())
        || isGiven("related")
        || isGiven("company_dependent")
        || search().isPresent();
  }

  private static boolean isKept(Optional<Boolean> truth) {
    return truth.orElse(false);
  }

  private Optional<Value> function(String attribute) {
    return attribute(attribute).filter(value -> value.truth().orElse(false));
  }

  /** Whether it is a column or otherwise kept; empty when that cannot be known. */
  public Optional<Boolean> isStored() {
    if (isGiven("sparse") || (isGiven("company_dependent") && !rules().storesCompanyDependent())) {
      return Optional.of(false);
    }
    boolean isDerived = isGiven("compute") || isGiven("related");
    return isDerived && !arguments.containsKey("store") ? Optional.of(false) : truth("store");
  }

  /** Whether the user cannot change it; empty when that cannot be known. */
  public Optional<Boolean> isReadonly() {
    if (inherited != null) {
      return inherited.isReadonly();
    }
    if (!arguments.containsKey("readonly")) {
      if (isGiven("compute")) {
        return Optional.of(!isGiven("inverse"));
      }
      if (isGiven("related")) {
        return Optional.of(true);
      }
    }
    return truth("readonly");
  }

  /** Whether it must have a value; empty when that cannot be known. */
  public Optional<Boolean> isRequired() {
    return isRequired(MAX_RELATED);
  }

  private Optional<Boolean> isRequired(int depth) {
    boolean isDelegate = rules().addsDelegate() && model.inherits().containsValue(name);
    boolean isForced =
        isInherited()
            && depth > 0
            && isKept(target().flatMap(field -> field.isRequired(depth - 1)));
    return isDelegate || isForced ? Optional.of(true) : truth("required");
  }

  /** The model of its values. */
  public Optional<String> comodel() {
    synchronized (model.scope()) {
      if (comodel == null) {
        // Fields that stand for each other have none.
        comodel = "";
        comodel = findComodel();
      }
      return Optional.of(comodel).filter(name -> !name.isEmpty());
    }
  }

  private String findComodel() {
    Optional<String> given =
        attribute("comodel_name").flatMap(Value::asText).filter(text -> !text.isEmpty());
    return given.or(() -> target().flatMap(Field::comodel)).orElse("");
  }

  /** The field that a related field stands for. */
  public Optional<Field> target() {
    if (inherited != null) {
      return Optional.of(inherited);
    }
    if (related().isEmpty()) {
      return Optional.empty();
    }
    String[] path = related().get().split("\\.", -1);
    Optional<Field> found = model.field(path[0]);
    for (int i = 1; i < path.length; i++) {
      String next = path[i];
      found =
          found
              .flatMap(Field::comodel)
              .flatMap(model.scope()::model)
              .flatMap(other -> other.field(next));
    }
    return found;
  }

  /** The field of the other model that leads back, for a one2many. */
  public Optional<String> inverseName() {
    return Optional.ofNullable(arguments.get("inverse_name"))
        .flatMap(Value::asText)
        .filter(text -> !text.isEmpty());
  }

  /** The addons that define it, the first one first. */
  public Set<String> addons() {
    Set<String> addons = new LinkedHashSet<>();
    addAddons(addons, Collections.newSetFromMap(new IdentityHashMap<>()));
    return addons;
  }

  private void addAddons(Set<String> addons, Set<Field> visited) {
    if (!visited.add(this)) {
      return;
    }
    for (int i = definitions.size() - 1; i >= 0; i--) {
      String addon = definitions.get(i).addon();
      if (addon != null) {
        addons.add(addon);
      }
    }
    if (isInherited()) {
      if (rules().delegateAddons()) {
        String through = related().orElse("").split("\\.", -1)[0];
        model.field(through).ifPresent(field -> field.addAddons(addons, visited));
      }
      target().ifPresent(field -> field.addAddons(addons, visited));
    }
  }

  /** The keys of its selection in their order; empty when they are not known without a run. */
  public Optional<List<String>> selection() {
    boolean isSelection = type().equals("selection") || type().equals("reference");
    return isSelection && !isGiven("related") ? SelectionKeys.of(definitions) : Optional.empty();
  }

  /** The fields that its value depends on, as dotted paths; empty when they are not known. */
  public Optional<List<String>> depends() {
    return new Dependencies(this).find();
  }

  /** The texts of an argument; empty when it is not given or not known. */
  Optional<List<String>> texts(String argument) {
    Value value = arguments.get(argument);
    List<String> texts = new ArrayList<>();
    for (Value item : value == null ? List.<Value>of() : value.asItems().orElse(List.of())) {
      item.asText().ifPresent(texts::add);
    }
    return value == null || value == Word.NONE ? Optional.empty() : Optional.of(texts);
  }

  @Override
  public String toString() {
    return model + "." + name;
  }
}
