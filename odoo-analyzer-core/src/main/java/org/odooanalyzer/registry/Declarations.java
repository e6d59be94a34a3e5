package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.evaluation.Unknown;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.evaluation.Value.Word;

/**
 * Reads what a class says about its model: {@code MetaModel} of {@code odoo/orm/models.py}, before
 * 15.0 {@code _build_model} of {@code odoo/models.py}.
 */
final class Declarations {
  private static final Pattern CAPITAL = Pattern.compile("(?<=[^_])([A-Z])");

  private final OrmRules rules;

  Declarations(OrmRules rules) {
    this.rules = rules;
  }

  /** What a class says; empty for one that is not registered, or whose name cannot be known. */
  Optional<ModelDeclaration> of(PythonClass type) {
    if (!isRegistered(type)) {
      return Optional.empty();
    }
    Optional<Value> inherit = attribute(type, "_inherit");
    Optional<List<String>> parents = texts(inherit.orElse(Word.NONE));
    Optional<Value> name = attribute(type, "_name").filter(value -> !isFalsy(value));
    Optional<String> model =
        name.isPresent()
            ? name.get().asText()
            : parents.flatMap(known -> implied(type, inherit.orElse(Word.NONE), known));
    if (model.isEmpty()) {
      return Optional.empty();
    }
    Optional<Map<String, String>> inherits = pairs(type);
    return Optional.of(
        new ModelDeclaration(
            model.get(),
            name.isPresent(),
            parents.orElse(List.of()),
            inherits.orElse(Map.of()),
            parents.isPresent() && inherits.isPresent()));
  }

  /** Whether a class is not only there to be inherited from. */
  boolean isRegistered(PythonClass type) {
    return type.own("_register").filter(value -> value == Word.FALSE).isEmpty();
  }

  private static boolean isFalsy(Value value) {
    return value == Word.NONE || value == Word.FALSE || value.equals(new Value.Text(""));
  }

  /** Since 15.0 only what stands in the class itself names a model. */
  private Optional<Value> attribute(PythonClass type, String name) {
    boolean isOwn = rules.naming() != OrmRules.Naming.SINGLE_PARENT_OR_CLASS;
    return isOwn && name.equals("_name") ? type.own(name) : type.attribute(name);
  }

  private Optional<String> implied(PythonClass type, Value inherit, List<String> parents) {
    boolean isDotted = rules.naming() == OrmRules.Naming.OWN_TEXT_OR_DOTTED_CLASS;
    boolean counts =
        rules.naming() == OrmRules.Naming.SINGLE_PARENT_OR_CLASS
            || type.own("_inherit").isPresent();
    if (counts && parents.size() == 1 && (inherit instanceof Value.Text || !isDotted)) {
      return Optional.of(parents.get(0));
    }
    return Optional.of(
        isDotted
            ? CAPITAL.matcher(type.name()).replaceAll(".$1").toLowerCase(Locale.ROOT)
            : type.name());
  }

  /** A text or some texts; empty when they cannot be known. */
  private static Optional<List<String>> texts(Value value) {
    if (isFalsy(value)) {
      return Optional.of(List.of());
    }
    if (value.asText().isPresent()) {
      return Optional.of(List.of(value.asText().get()));
    }
    List<String> texts = new ArrayList<>();
    for (Value item : value.asItems().orElse(List.of(Unknown.VALUE))) {
      if (item.asText().isEmpty()) {
        return Optional.empty();
      }
      texts.add(item.asText().get());
    }
    return Optional.of(texts);
  }

  private static Optional<Map<String, String>> pairs(PythonClass type) {
    Value inherits = type.attribute("_inherits").orElse(Word.NONE);
    Map<String, String> pairs = new LinkedHashMap<>();
    if (!(inherits instanceof Value.Mapping mapping)) {
      // The framework's own value is an empty dict that cannot be changed.
      return type.own("_inherits").isPresent() ? Optional.empty() : Optional.of(pairs);
    }
    for (Map.Entry<Value, Value> entry : mapping.entries().entrySet()) {
      Optional<String> model = entry.getKey().asText();
      Optional<String> field = entry.getValue().asText();
      if (model.isEmpty() || field.isEmpty()) {
        return Optional.empty();
      }
      pairs.put(model.get(), field.get());
    }
    return Optional.of(pairs);
  }
}
